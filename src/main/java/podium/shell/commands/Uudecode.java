package podium.shell.commands;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/** Decodes what uuencode wrote. */
final class Uudecode implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "o:");
        String path = options.rest().isEmpty() ? "-" : options.rest().getFirst();
        List<String> lines;
        try {
            lines = Text.of(call.bytes(path)).lines().toList();
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        }
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).split(" ", 3);
            boolean base64 = words[0].equals("begin-base64");
            if (words.length < 3 || !(base64 || words[0].equals("begin"))) continue;
            List<String> body = lines.subList(i + 1, lines.size());
            Optional<byte[]> content = base64 ? letters(body) : characters(body);
            if (content.isEmpty()) return call.fail("short file");
            return save(call, options.value('o').orElse(words[2]), words[1], content.get());
        }
        return call.fail("no 'begin' line");
    }

    private static int save(Call call, String name, String mode, byte[] content) {
        if (name.equals("-")) {
            call.process().write(1, content);
            return 0;
        }
        try {
            call.files().write(name, content, OpenMode.WRITE);
            if (mode.matches("[0-7]{1,4}"))
                call.files().changeMode(call.files().find(name), Integer.parseInt(mode, 8));
            return 0;
        } catch (SystemError e) {
            return call.fail("can't open '" + name + "': " + e.words());
        }
    }

    private static Optional<byte[]> letters(List<String> lines) {
        int end = lines.indexOf("====");
        if (end < 0) return Optional.empty();
        return Optional.of(java.util.Base64.getMimeDecoder().decode(String.join("", lines.subList(0, end))));
    }

    private static Optional<byte[]> characters(List<String> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : lines) {
            if (line.equals("end")) return Optional.of(out.toByteArray());
            int count = line.isEmpty() ? 0 : value(line, 0);
            for (int i = 1; count > 0; i += 4) {
                int three = value(line, i) << 18 | value(line, i + 1) << 12 | value(line, i + 2) << 6
                        | value(line, i + 3);
                for (int shift = 16; shift >= 0 && count > 0; shift -= 8, count--) out.write(three >> shift);
            }
        }
        return Optional.empty();
    }

    private static int value(String line, int index) {
        return index < line.length() ? line.charAt(index) - ' ' & 63 : 0;
    }
}
