package podium.shell.programs.database;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few statements that those who wait for a database send: SELECT of one value. */
final class Statements {
    private static final Pattern SELECT = Pattern.compile("(?i)\\s*select\\s+(.*?)\\s*;?\\s*");

    private Statements() {
    }

    /** The value that a statement selects; empty when it is something else. */
    static Optional<String> value(String statement, String version) {
        Matcher select = SELECT.matcher(statement);
        if (!select.matches()) return Optional.empty();
        String expression = select.group(1);
        if (expression.matches("-?\\d+")) return Optional.of(expression);
        if (expression.matches("'[^']*'")) return Optional.of(expression.substring(1, expression.length() - 1));
        return expression.equalsIgnoreCase("version()") ? Optional.of(version) : Optional.empty();
    }

    /** What is written after SELECT; it is the title of MySQL's column. */
    static String expression(String statement) {
        Matcher select = SELECT.matcher(statement);
        return select.matches() ? select.group(1) : statement;
    }
}
