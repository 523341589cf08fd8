package podium.shell.programs.nginx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Process;

/** Reads configuration files with all that they include. */
final class ConfigurationReader {
    private final Process process;
    private final String file;
    private final String text;
    private int at;
    private int line = 1;

    private ConfigurationReader(Process process, String file, String text) {
        this.process = process;
        this.file = file;
        this.text = text;
    }

    /** The directives of a file. Fails with {@link ConfigurationException}. */
    static List<Directive> read(Process process, String path) {
        String text;
        try {
            text = process.files().text(path);
        } catch (SystemError e) {
            throw new ConfigurationException("open() \"" + path + "\" failed (" + Words.of(e.errno()) + ")");
        }
        return new ConfigurationReader(process, path, text).block(false);
    }

    private List<Directive> block(boolean inner) {
        List<Directive> directives = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int start = line;
        while (true) {
            skip();
            if (at >= text.length()) {
                if (!words.isEmpty()) throw wrong("unexpected end of file, expecting \";\" or \"}\"");
                if (inner) throw wrong("unexpected end of file, expecting \"}\"");
                return directives;
            }
            char c = text.charAt(at);
            if (c == '}') {
                at++;
                if (!words.isEmpty() || !inner) throw wrong("unexpected \"}\"");
                return directives;
            }
            if (c == ';' || c == '{') {
                at++;
                if (words.isEmpty()) throw wrong("unexpected \"" + c + "\"");
                Optional<List<Directive>> block = c == '{' ? Optional.of(block(true)) : Optional.empty();
                add(directives, new Directive(List.copyOf(words), block, file, start));
                words.clear();
                continue;
            }
            if (words.isEmpty()) start = line;
            words.add(word());
        }
    }

    private void add(List<Directive> directives, Directive directive) {
        if (!directive.name().equals("include")) {
            directives.add(directive);
            return;
        }
        String path = Paths.resolve("/etc/nginx", directive.argument(1));
        if (!path.contains("*")) {
            directives.addAll(read(process, path));
            return;
        }
        String pattern = Paths.name(path).replace(".", "\\.").replace("*", "[^/]*");
        List<String> names;
        try {
            names = process.files().list(Paths.parent(path)).stream().filter(
                    name -> name.matches(pattern) && !name.startsWith(".")).sorted().toList();
        } catch (SystemError e) {
            return;
        }
        for (String name : names) directives.addAll(read(process, Paths.child(Paths.parent(path), name)));
    }

    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(c)) {
                if (c == '\n') line++;
                at++;
            } else {
                return;
            }
        }
    }

    private String word() {
        char quote = text.charAt(at);
        StringBuilder word = new StringBuilder();
        if (quote == '"' || quote == '\'') {
            at++;
            while (at < text.length() && text.charAt(at) != quote) word.append(next());
            if (at >= text.length()) throw wrong("unexpected end of file, expecting \";\" or \"}\"");
            at++;
            return word.toString();
        }
        while (at < text.length() && " \t\r\n;{}".indexOf(text.charAt(at)) < 0) {
            // A variable in braces belongs to its word.
            if (text.startsWith("${", at)) while (at < text.length() && text.charAt(at) != '}') word.append(next());
            word.append(next());
        }
        return word.toString();
    }

    /** One character; a backslash before it is taken away, and named ones are expanded. */
    private char next() {
        char c = text.charAt(at++);
        if (c == '\n') line++;
        if (c != '\\' || at >= text.length()) return c;
        char escaped = text.charAt(at);
        if ("nrt\"'\\".indexOf(escaped) < 0) return c;
        at++;
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }

    private ConfigurationException wrong(String message) {
        return ConfigurationException.at(message, file, line);
    }
}
