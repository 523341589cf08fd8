package podium.shell.awk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.shell.kernel.Process;

/** Runs a program over its input. Rule: POSIX, awk; details as BusyBox has them. */
public final class Interpreter {
    private final Run run;
    private final Evaluator evaluator;
    private final boolean[] inRange;

    private Interpreter(Process process, Program program) {
        this.run = new Run(process, program);
        this.evaluator = new Evaluator(run);
        this.inRange = new boolean[program.rules().size()];
    }

    /**
     * Runs a program.
     *
     * @param separator what -F says
     * @param assignments what -v says, each as name=value
     * @param operands files, and assignments between them
     * @return the exit code
     * @throws AwkError when the program makes no sense or fails
     */
    public static int run(Process process, String text, Optional<String> separator, List<String> assignments,
            List<String> operands) {
        Interpreter interpreter = new Interpreter(process, Parser.parse(text));
        interpreter.prepare(separator, assignments, operands);
        try {
            return interpreter.execute();
        } finally {
            interpreter.run.streams().finish();
        }
    }

    private void prepare(Optional<String> separator, List<String> assignments, List<String> operands) {
        Variables variables = run.variables();
        for (Map.Entry<String, String> entry : defaults()) variables.set(entry.getKey(), Value.of(entry.getValue()));
        separator.ifPresent(text -> variables.set("FS", Value.of(text.equals("t") ? "\t" : Escape.expand(text))));
        Array environment = variables.global("ENVIRON").array();
        run.process().environment().forEach((name, value) -> environment.cell(name).set(Value.input(value)));
        Array words = variables.global("ARGV").array();
        words.cell("0").set(Value.of("awk"));
        for (int i = 0; i < operands.size(); i++)
            words.cell(Integer.toString(i + 1)).set(Value.input(operands.get(i)));
        variables.set("ARGC", Value.of(operands.size() + 1));
        for (String name : List.of("NR", "FNR", "RSTART", "IGNORECASE")) variables.set(name, Value.of(0));
        variables.set("RLENGTH", Value.of(-1));
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            variables.set(assignment.substring(0, equals),
                    Value.input(Escape.expand(assignment.substring(equals + 1))));
        }
        run.regexes().ignoreCase(variables.number("IGNORECASE") != 0);
    }

    private static List<Map.Entry<String, String>> defaults() {
        return List.of(Map.entry("FS", " "), Map.entry("OFS", " "), Map.entry("RS", "\n"), Map.entry("ORS", "\n"),
                Map.entry("SUBSEP", "\u001c"), Map.entry("CONVFMT", "%.6g"), Map.entry("OFMT", "%.6g"));
    }

    private int execute() {
        Program program = run.program();
        try {
            for (Stmt block : program.begin()) act(block);
            if (!program.rules().isEmpty() || !program.end().isEmpty()) records();
        } catch (Jumps.Exit e) {
            // The end rules run all the same.
            run.process().step();
        }
        try {
            for (Stmt block : program.end()) act(block);
        } catch (Jumps.Exit e) {
            return run.exitCode();
        }
        return run.exitCode() == 0 && run.input().failed() ? 1 : run.exitCode();
    }

    private void act(Stmt statement) {
        new Statements(run, evaluator).body(statement);
    }

    private void records() {
        Optional<String> record = run.input().next();
        while (record.isPresent()) {
            run.line().set(record.get());
            try {
                rules();
            } catch (Jumps.Next e) {
                if (e.file()) run.input().skipFile();
            }
            record = run.input().next();
        }
    }

    private void rules() {
        List<Program.Rule> rules = run.program().rules();
        for (int i = 0; i < rules.size(); i++) if (selects(rules.get(i), i)) act(rules.get(i).action());
    }

    private boolean selects(Program.Rule rule, int index) {
        if (rule.pattern().isEmpty()) return true;
        if (rule.last().isEmpty()) return evaluator.value(rule.pattern().get()).truth();
        if (!inRange[index] && !evaluator.value(rule.pattern().get()).truth()) return false;
        inRange[index] = !evaluator.value(rule.last().get()).truth();
        return true;
    }
}
