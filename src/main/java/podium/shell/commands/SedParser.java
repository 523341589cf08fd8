package podium.shell.commands;

import podium.shell.posix.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads sed scripts. */
final class SedParser {
    private final String script;
    private final boolean extended;
    private int at;

    SedParser(String script, boolean extended) {
        this.script = script;
        this.extended = extended;
    }

    List<SedCommand> parse() {
        List<SedCommand> commands = commands(false);
        if (at < script.length()) throw new Wrong("unexpected '}'");
        return commands;
    }

    private char peek() {
        return at < script.length() ? script.charAt(at) : '\0';
    }

    private void blanks() {
        while (at < script.length() && Character.isWhitespace(peek())) at++;
    }

    private List<SedCommand> commands(boolean inBlock) {
        List<SedCommand> commands = new ArrayList<>();
        while (true) {
            while (at < script.length() && (Character.isWhitespace(peek()) || peek() == ';')) at++;
            if (at >= script.length()) {
                return commands;
            }
            if (peek() == '}') {
                if (inBlock) at++;
                return commands;
            }
            if (peek() == '#') {
                while (at < script.length() && peek() != '\n') at++;
                continue;
            }
            commands.add(command());
        }
    }

    private SedCommand command() {
        Optional<SedCommand.Address> first = address();
        Optional<SedCommand.Address> last = Optional.empty();
        blanks();
        if (first.isPresent() && peek() == ',') {
            at++;
            blanks();
            last = address();
            if (last.isEmpty()) throw new Wrong("no address after comma");
            blanks();
        }
        boolean negated = false;
        while (peek() == '!' || (negated && peek() == ' ')) {
            negated = true;
            at++;
        }
        if (at >= script.length()) throw new Wrong("missing command");
        char letter = script.charAt(at++);
        return body(first, last, negated, letter);
    }

    private SedCommand body(Optional<SedCommand.Address> first, Optional<SedCommand.Address> last, boolean negated,
            char letter) {
        String text = "";
        Optional<SedCommand.Substitution> substitution = Optional.empty();
        List<SedCommand> block = List.of();
        switch (letter) {
            case '{' -> block = commands(true);
            case 's' -> substitution = Optional.of(substitution());
            case 'y' -> text = transliteration();
            case 'a', 'i', 'c' -> text = text();
            case 'b', 't', 'T', ':' -> text = word(";\n}");
            case 'r', 'w' -> text = word("\n");
            case 'd', 'D', 'g', 'G', 'h', 'H', 'x', 'n', 'N', 'p', 'P', 'q', 'Q', 'l', '=' -> {
                blanksOnLine();
                if (at < script.length() && ";\n}#".indexOf(peek()) < 0)
                    throw new Wrong(Character.isDigit(peek()) ? "missing command" : "unknown option to 's'");
            }
            default -> throw new Wrong("unsupported command " + letter);
        }
        return new SedCommand(first, last, negated, letter, text, substitution, block);
    }

    private void blanksOnLine() {
        while (peek() == ' ' || peek() == '\t') at++;
    }

    private Optional<SedCommand.Address> address() {
        char c = peek();
        if (Character.isDigit(c)) return Optional.of(new SedCommand.Address.Line(number()));
        if (c == '$') {
            at++;
            return Optional.of(new SedCommand.Address.End());
        }
        if (c == '+') {
            at++;
            return Optional.of(new SedCommand.Address.Plus(number()));
        }
        if (c != '/' && c != '\\') return Optional.empty();
        if (c == '\\') at++;
        char delimiter = script.charAt(at++);
        String source = until(delimiter, true);
        return Optional.of(new SedCommand.Address.Match(compile(source, false)));
    }

    private long number() {
        int start = at;
        while (Character.isDigit(peek())) at++;
        return Long.parseLong("0" + script.substring(start, at));
    }

    private Optional<Pattern> compile(String source, boolean ignoreCase) {
        if (source.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Regex.compile(source, extended, ignoreCase));
        } catch (Regex.Bad e) {
            throw new Wrong("bad regex '" + source + "': " + e.words());
        }
    }

    /** The characters up to a delimiter, which is read too. */
    private String until(char delimiter, boolean regex) {
        StringBuilder text = new StringBuilder();
        boolean inSet = false;
        while (at < script.length()) {
            char c = script.charAt(at++);
            if (c == delimiter && !inSet) return text.toString();
            if (regex && c == '[' && !inSet) {
                inSet = true;
                text.append(c);
                if (peek() == '^') text.append(script.charAt(at++));
                if (peek() == ']') text.append(script.charAt(at++));
                continue;
            }
            if (regex && inSet && c == '[' && peek() == ':') {
                int end = script.indexOf(":]", at);
                if (end > 0) {
                    text.append(c).append(script, at, end + 2);
                    at = end + 2;
                    continue;
                }
            }
            if (c == ']') inSet = false;
            if (c == '\\' && !inSet && at < script.length()) {
                char next = script.charAt(at++);
                if (next == delimiter)
                    text.append(regex && "|+?(){}".indexOf(next) < 0 && next != '&' ? "" : "\\").append(next);
                else
                    text.append('\\').append(next);
                continue;
            }
            text.append(c);
        }
        throw new Wrong("unmatched '" + delimiter + "'");
    }

    private SedCommand.Substitution substitution() {
        if (at >= script.length()) throw new Wrong("bad format in substitution expression");
        char delimiter = script.charAt(at++);
        String source = until(delimiter, true);
        String replacement = until(delimiter, false);
        boolean all = false;
        boolean prints = false;
        boolean ignoreCase = false;
        int number = 1;
        String file = "";
        while (at < script.length() && ";\n} #".indexOf(peek()) < 0) {
            char flag = script.charAt(at++);
            switch (flag) {
                case 'g' -> all = true;
                case 'p' -> prints = true;
                case 'i', 'I' -> ignoreCase = true;
                case 'w' -> file = word("\n");
                default -> {
                    if (!Character.isDigit(flag)) throw new Wrong("unknown option to 's'");
                    at--;
                    number = (int) number();
                }
            }
        }
        return new SedCommand.Substitution(compile(source, ignoreCase), replacement, all ? 1 : number, all, prints,
                file);
    }

    private String transliteration() {
        char delimiter = script.charAt(at++);
        String from = Escapes.expand(until(delimiter, false), false).text();
        String to = Escapes.expand(until(delimiter, false), false).text();
        if (from.length() != to.length()) {
            int shorter = Math.min(from.length(), to.length());
            return from.substring(0, shorter) + "\0" + to.substring(0, shorter);
        }
        return from + "\0" + to;
    }

    private String text() {
        blanksOnLine();
        if (peek() == '\\') {
            at++;
            blanksOnLine();
            if (peek() == '\n') at++;
            else at -= at > 0 && script.charAt(at - 1) != '\\' ? at - script.lastIndexOf('\\', at) - 1 : 0;
        }
        StringBuilder text = new StringBuilder();
        while (at < script.length() && peek() != '\n') {
            char c = script.charAt(at++);
            if (c == '\\' && at < script.length()) c = script.charAt(at++);
            text.append(c);
        }
        return text.toString();
    }

    private String word(String ends) {
        blanksOnLine();
        int start = at;
        while (at < script.length() && ends.indexOf(peek()) < 0) at++;
        return script.substring(start, at).strip();
    }
}
