package podium.shell.programs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.shell.kernel.Process;

/** The few statements of Python that are run behind {@code -c}: imports, print of literals, sleep, exit. */
final class PythonSnippet {
    private static final Pattern PRINT = Pattern.compile("print\\((.*)\\)");
    private static final Pattern SLEEP = Pattern.compile("(?:time\\.)?sleep\\((\\d{1,7}(?:\\.\\d{1,6})?)\\)");
    private static final Pattern EXIT = Pattern.compile("(?:(?:sys\\.)?exit|raise SystemExit)\\((\\d{0,3})\\)");

    private PythonSnippet() {
    }

    static int run(Process process, String program) {
        for (String part : program.split("[;\n]", -1)) {
            String statement = part.strip();
            if (statement.isEmpty() || statement.matches("(import|from) .*|pass|#.*")) continue;
            Matcher exit = EXIT.matcher(statement);
            if (exit.matches()) return exit.group(1).isEmpty() ? 0 : Integer.parseInt(exit.group(1)) & 255;
            Matcher sleep = SLEEP.matcher(statement);
            Matcher print = PRINT.matcher(statement);
            if (sleep.matches()) process.sleep(Duration.ofNanos(Math.round(Double.parseDouble(sleep.group(1)) * 1e9)));
            else
                if (print.matches() && text(print.group(1)).isPresent()) process.out(text(print.group(1)).get() + "\n");
                else return declined(process, statement);
        }
        return 0;
    }

    private static Optional<String> text(String arguments) {
        StringBuilder line = new StringBuilder();
        for (String argument : arguments.isBlank() ? List.<String>of() : List.of(arguments.split(",", -1))) {
            String literal = argument.strip();
            if (literal.equals("flush=True")) continue;
            if (!literal.matches("'[^']*'|\"[^\"]*\"|-?\\d+(\\.\\d+)?|True|False|None")) return Optional.empty();
            boolean quoted = literal.startsWith("'") || literal.startsWith("\"");
            line.append(line.isEmpty() ? "" : " ").append(
                    quoted ? literal.substring(1, literal.length() - 1) : literal);
        }
        return Optional.of(line.toString());
    }

    private static int declined(Process process, String statement) {
        process.err(
                "python: the simulated machine runs print, time.sleep and sys.exit alone, not: " + statement + "\n");
        return 1;
    }
}
