package podium.shell.commands;

import java.util.List;
import java.util.Locale;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Text;

/** Counts lines, words and bytes. */
final class Wc implements Applet {
    private record Counts(long lines, long words, long characters, long bytes, long longest) {
        Counts plus(Counts other) {
            return new Counts(lines + other.lines, words + other.words, characters + other.characters,
                    bytes + other.bytes,
                    Math.max(longest, other.longest));
        }
    }

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "clmwL");
        List<String> paths = options.rest();
        Counts total = new Counts(0, 0, 0, 0, 0);
        int status = 0;
        for (String path : paths.isEmpty() ? List.of("-") : paths) {
            try {
                Counts counts = count(call.bytes(path));
                total = total.plus(counts);
                print(call, options, counts, paths.isEmpty() ? "" : path, paths.size());
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        if (paths.size() > 1) print(call, options, total, "total", paths.size());
        return status;
    }

    private static Counts count(byte[] bytes) {
        String text = Text.of(bytes);
        long lines = 0;
        long words = 0;
        long longest = 0;
        long column = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            column = c == '\n' ? 0 : column + 1;
            longest = Math.max(longest, column);
            if (c == '\n') lines++;
            boolean blank = Character.isWhitespace(c);
            if (!blank && !inside) words++;
            inside = !blank;
        }
        return new Counts(lines, words, text.codePointCount(0, text.length()), bytes.length, longest);
    }

    private static void print(Call call, Arguments options, Counts counts, String name, int files) {
        List<String> chosen = options.order().isEmpty()
                ? List.of("l", "w", "c")
                : List.of("l", "w", "m", "c", "L").stream().filter(options.order()::contains).toList();
        String format = chosen.size() == 1 && files <= 1 ? "%d" : "%9d";
        StringBuilder line = new StringBuilder();
        for (String letter : chosen) {
            long value = switch (letter) {
                case "l" -> counts.lines();
                case "w" -> counts.words();
                case "m" -> counts.characters();
                case "c" -> counts.bytes();
                default -> counts.longest();
            };
            line.append(line.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, format, value));
        }
        call.line(line + (name.isEmpty() ? "" : " " + name));
    }
}
