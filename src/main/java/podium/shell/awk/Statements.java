package podium.shell.awk;

import java.util.List;
import java.util.Optional;

/** Carries statements out. */
final class Statements {
    private final Run run;
    private final Evaluator evaluator;
    private Value returned = Value.UNSET;

    private enum Flow {
        ON, BREAK, CONTINUE, RETURN
    }

    Statements(Run run, Evaluator evaluator) {
        this.run = run;
        this.evaluator = evaluator;
    }

    /** Runs the body of a rule or of a function; what the function returns. */
    Value body(Stmt body) {
        run(body);
        return returned;
    }

    private Flow run(Stmt statement) {
        run.process().step();
        return switch (statement) {
            case Stmt.Block(List<Stmt> parts) -> {
                Flow flow = Flow.ON;
                for (int i = 0; i < parts.size() && flow == Flow.ON; i++) flow = run(parts.get(i));
                yield flow;
            }
            case Stmt.Run(Expr expression) -> {
                evaluator.value(expression);
                yield Flow.ON;
            }
            case Stmt.If(Expr condition, Stmt yes, Optional<Stmt> no) ->
                evaluator.value(condition).truth() ? run(yes) : no.map(this::run).orElse(Flow.ON);
            case Stmt.Loop loop -> loop(loop);
            case Stmt.ForIn each -> forIn(each);
            case Stmt.Print print -> print(print);
            case Stmt.Delete(String array, Optional<List<Expr>> index) -> {
                Array all = run.variables().cell(array).array();
                index.ifPresentOrElse(key -> all.remove(evaluator.places().key(key)), all::clear);
                yield Flow.ON;
            }
            case Stmt.Exit(Optional<Expr> code) -> {
                code.ifPresent(value -> run.exitCode((int) evaluator.number(value)));
                throw new Jumps.Exit();
            }
            case Stmt.Return(Optional<Expr> value) -> {
                returned = value.map(evaluator::value).orElse(Value.UNSET);
                yield Flow.RETURN;
            }
            case Stmt.Jump(String word) -> jump(word);
        };
    }

    private static Flow jump(String word) {
        return switch (word) {
            case "break" -> Flow.BREAK;
            case "continue" -> Flow.CONTINUE;
            default -> throw new Jumps.Next(word.equals("nextfile"));
        };
    }

    private Flow loop(Stmt.Loop loop) {
        boolean test = loop.testFirst();
        while (true) {
            if (test && loop.condition().isPresent() && !evaluator.value(loop.condition().get()).truth())
                return Flow.ON;
            test = true;
            Flow flow = run(loop.body());
            if (flow == Flow.BREAK) return Flow.ON;
            if (flow == Flow.RETURN) return flow;
            loop.step().ifPresent(this::run);
        }
    }

    private Flow forIn(Stmt.ForIn each) {
        for (String key : run.variables().cell(each.array()).array().keys()) {
            evaluator.places().spot(each.place()).set(Value.input(key));
            Flow flow = run(each.body());
            if (flow == Flow.BREAK) return Flow.ON;
            if (flow == Flow.RETURN) return flow;
        }
        return Flow.ON;
    }

    private Flow print(Stmt.Print print) {
        String text;
        if (print.formatted()) {
            List<Value> values = print.parts().stream().map(evaluator::value).toList();
            text = Format.apply(run.text(values.getFirst()), values.subList(1, values.size()),
                    run.variables().text("CONVFMT"), print.line());
        } else {
            String numbers = run.variables().text("OFMT");
            List<String> parts = print.parts().isEmpty()
                    ? List.of(run.line().field(0))
                    : print.parts().stream().map(part -> evaluator.value(part).asText(numbers)).toList();
            text = String.join(run.variables().text("OFS"), parts) + run.variables().text("ORS");
        }
        OutStream out = print.target().map(
                target -> run.streams().output(target.sign(), evaluator.text(target.name()))).orElseGet(
                        run.streams()::standard);
        out.write(text);
        return Flow.ON;
    }
}
