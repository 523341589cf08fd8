package podium.shell.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.shell.fs.SystemError;

/** Prints bytes as numbers or characters. Rule: POSIX od. */
final class Od implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "abcdfhilovxs:t:A:j:N:S:w::", "format=t", "address-radix=A",
                "skip-bytes=j", "read-bytes=N", "output-duplicates=v", "width=w");
        byte[] bytes;
        String path = options.rest().isEmpty() ? "-" : options.rest().getFirst();
        try {
            bytes = call.bytes(path);
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        }
        Optional<List<OdType>> types = types(call, options);
        if (types.isEmpty()) return 1;
        long skip = options.value('j').flatMap(Sizes::parse).orElse(0L);
        if (skip > bytes.length) return call.fail("can't skip past end of combined input");
        long most = options.value('N').flatMap(Sizes::parse).orElse(Long.MAX_VALUE);
        byte[] part = Arrays.copyOfRange(bytes, (int) skip,
                (int) Math.min(bytes.length, most > bytes.length ? bytes.length : skip + most));
        int width = options.value('w').filter(text -> text.matches("[1-9]\\d{0,3}")).map(Integer::parseInt).orElse(
                options.has('w') ? 32 : 16);
        print(call, part, skip, types.get(), new Layout(options.value('A').orElse("o"), width, options.has('v')));
        return 0;
    }

    private record Layout(String radix, int width, boolean all) {
        String address(long offset) {
            return switch (radix) {
                case "n" -> "";
                case "x" -> String.format(Locale.ROOT, "%06x", offset);
                case "d" -> String.format(Locale.ROOT, "%07d", offset);
                default -> String.format(Locale.ROOT, "%07o", offset);
            };
        }
    }

    private static Optional<List<OdType>> types(Call call, Arguments options) {
        List<OdType> types = new ArrayList<>();
        for (String letter : options.order()) {
            switch (letter) {
                case "t" -> {
                    for (String text : options.values('t')) {
                        List<OdType> more = OdType.parse(text);
                        if (more.isEmpty()) {
                            call.complain("invalid character '" + text.charAt(0) + "' in type string '" + text + "'");
                            return Optional.empty();
                        }
                        types.addAll(more);
                    }
                }
                case "a", "b", "c", "d", "f", "h", "i", "l", "o", "x" -> types.add(OdType.old(letter.charAt(0)));
                default -> {
                }
            }
        }
        return Optional.of(types.isEmpty() ? List.of(OdType.old('o')) : types);
    }

    private static void print(Call call, byte[] bytes, long offset, List<OdType> types, Layout layout) {
        boolean starred = false;
        int width = layout.width();
        for (int from = 0; from < bytes.length; from += width) {
            int to = Math.min(bytes.length, from + width);
            boolean repeats = !layout.all() && from > 0 && to - from == width
                    && Arrays.equals(bytes, from, to, bytes, from - width, from);
            if (repeats) {
                if (!starred) call.line("*");
                starred = true;
                continue;
            }
            starred = false;
            String address = layout.address(offset + from);
            for (OdType type : types) {
                call.line(address + type.line(Arrays.copyOfRange(bytes, from, to)));
                address = " ".repeat(address.length());
            }
        }
        if (!layout.radix().equals("n")) call.line(layout.address(offset + bytes.length));
    }
}
