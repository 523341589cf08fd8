package podium.shell.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/** Cuts a file into pieces of some lines or bytes. */
final class Split implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "l:b:a:");
        String letters = options.value('a').orElse("2");
        String lines = options.value('l').orElse("1000");
        Optional<Long> bytes = options.value('b').flatMap(Sizes::parse);
        if (!letters.matches("[1-9]")) return call.fail("invalid number '" + letters + "'");
        if (!lines.matches("[1-9]\\d{0,8}")) return call.fail("invalid number '" + lines + "'");
        if (options.has('b') && bytes.filter(size -> size > 0).isEmpty())
            return call.fail("invalid number '" + options.value('b').orElse("") + "'");
        String path = options.rest().isEmpty() ? "-" : options.rest().getFirst();
        String prefix = options.rest().size() < 2 ? "x" : options.rest().get(1);
        List<byte[]> parts;
        try {
            parts = bytes.isPresent()
                    ? byBytes(call.bytes(path), bytes.get())
                    : byLines(call.text(path), Integer.parseInt(lines));
        } catch (SystemError e) {
            return call.fail("can't open '" + path + "': " + e.words());
        }
        return write(call, parts, prefix, Integer.parseInt(letters));
    }

    private static List<byte[]> byBytes(byte[] content, long size) {
        List<byte[]> parts = new ArrayList<>();
        for (long from = 0; from < content.length; from += size)
            parts.add(Arrays.copyOfRange(content, (int) from, (int) Math.min(content.length, from + size)));
        return parts;
    }

    private static List<byte[]> byLines(String text, int count) {
        List<String> lines = Lines.of(text);
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += count)
            parts.add(Text.bytes(String.join("", lines.subList(from, Math.min(lines.size(), from + count)))));
        return parts;
    }

    private static int write(Call call, List<byte[]> parts, String prefix, int letters) {
        for (int i = 0; i < parts.size(); i++) {
            String suffix = suffix(i, letters);
            if (suffix.isEmpty()) return call.fail("suffixes exhausted");
            String path = prefix + suffix;
            try {
                call.files().write(path, parts.get(i), OpenMode.WRITE);
            } catch (SystemError e) {
                return call.fail("can't open '" + path + "': " + e.words());
            }
        }
        return 0;
    }

    /** The number as letters from a to z; nothing when it does not fit. */
    private static String suffix(int number, int letters) {
        StringBuilder suffix = new StringBuilder();
        int rest = number;
        for (int i = 0; i < letters; i++) {
            suffix.insert(0, (char) ('a' + rest % 26));
            rest /= 26;
        }
        return rest > 0 ? "" : suffix.toString();
    }
}
