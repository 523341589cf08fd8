package podium.kubectl.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a shell that begins with kubectl.
 *
 * @param words kubectl's words, without quotes
 * @param input the file that stands behind {@code <}
 * @param pipeline what kubectl's output is piped to, as written; empty for nothing
 */
public record ShellLine(List<String> words, Optional<String> input, String pipeline) {
    /** Reads a line; quotes and backslashes are those of a shell. */
    public static ShellLine parse(String line) {
        return new Reader(line).read();
    }

    /** Whether it is kubectl that is called, or k, as many call it. */
    public boolean isKubectl() {
        return !words.isEmpty() && List.of("kubectl", "k").contains(words.getFirst());
    }

    /** Where in a pipeline the first command begins that is kubectl; its length if there is none. */
    public static int kubectlAt(String pipeline) {
        int at = 0;
        while (true) {
            ShellLine stage = parse(pipeline.substring(at));
            if (stage.isKubectl()) return at;
            // Behind "||" it is no pipeline, and for the shell alone.
            if (stage.pipeline().isEmpty() || stage.words().isEmpty()) return pipeline.length();
            at = pipeline.length() - stage.pipeline().length();
        }
    }

    private static final class Reader {
        private final String line;
        private final List<String> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private boolean any;
        private boolean nextIsInput;
        private Optional<String> input = Optional.empty();
        private int at;

        Reader(String line) {
            this.line = line;
        }

        ShellLine read() {
            while (at < line.length()) {
                char c = line.charAt(at++);
                switch (c) {
                    case '\'' -> single();
                    case '"' -> twice();
                    case '\\' -> {
                        any = true;
                        if (at < line.length()) word.append(line.charAt(at++));
                    }
                    case ' ', '\t', '\n' -> end();
                    case '<' -> {
                        end();
                        nextIsInput = true;
                    }
                    case '|' -> {
                        end();
                        return new ShellLine(List.copyOf(words), input, line.substring(at).strip());
                    }
                    default -> word.append(c);
                }
            }
            end();
            return new ShellLine(List.copyOf(words), input, "");
        }

        private void single() {
            int close = line.indexOf('\'', at);
            any = true;
            word.append(line, at, close < 0 ? line.length() : close);
            at = close < 0 ? line.length() : close + 1;
        }

        private void twice() {
            any = true;
            while (at < line.length() && line.charAt(at) != '"') {
                char c = line.charAt(at++);
                boolean escapes = c == '\\' && at < line.length() && "\"\\$`".indexOf(line.charAt(at)) >= 0;
                word.append(escapes ? line.charAt(at++) : c);
            }
            at++;
        }

        private void end() {
            if (!any && word.isEmpty()) return;
            if (nextIsInput) input = Optional.of(word.toString());
            else words.add(word.toString());
            nextIsInput = false;
            any = false;
            word.setLength(0);
        }
    }
}
