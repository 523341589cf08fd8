package podium.shell.commands;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;

/** Prints bytes in formats of the user. Rule: hexdump(1). */
final class Hexdump implements Applet {
    private static final String OFFSET = "\"%07.7_ax \" ";

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "bcdoxCve:f:n:s:");
        List<HexFormat> formats;
        String end;
        try {
            formats = formats(call, options);
            end = options.has('C') || call.applet().equals("hd") ? "%08x\n" : "%07x\n";
        } catch (HexFormat.Bad e) {
            return call.fail(e.words());
        }
        Optional<Long> skip = options.value('s').map(Hexdump::number).orElse(Optional.of(0L));
        Optional<Long> most = options.value('n').map(Hexdump::number).orElse(Optional.of((long) Integer.MAX_VALUE));
        if (skip.isEmpty() || most.isEmpty()) return call.fail("invalid number");
        byte[] bytes;
        int status = 0;
        try {
            bytes = read(call, options.rest(), skip.get());
        } catch (SystemError e) {
            return call.fail((options.rest().isEmpty() ? "stdin" : options.rest().getFirst()) + ": " + e.words());
        }
        byte[] part = Arrays.copyOf(bytes, (int) Math.min(bytes.length, most.get()));
        new HexDumpRun(call, formats, options.has('v')).print(part, skip.get(), options.has('e') ? "" : end);
        return status;
    }

    /** All inputs one behind the other; only a file can be entered in its middle. */
    private static byte[] read(Call call, List<String> paths, long skip) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        long rest = skip;
        for (String path : paths.isEmpty() ? List.of("-") : paths) {
            OpenFile file = call.open(path);
            try {
                if (rest > 0) file.seek(file.position() + rest);
                rest = 0;
                all.writeBytes(call.files().drain(file));
            } finally {
                file.close();
            }
        }
        return all.toByteArray();
    }

    private static Optional<Long> number(String text) {
        return text.matches("0[xX][0-9a-fA-F]{1,8}") ? Optional.of(Long.decode(text)) : Sizes.parse(text);
    }

    private static List<HexFormat> formats(Call call, Arguments options) {
        List<HexFormat> formats = new ArrayList<>();
        if (call.applet().equals("hd")) canonical(formats);
        for (String letter : options.order()) {
            switch (letter) {
                case "C" -> canonical(formats);
                case "b" -> formats.add(HexFormat.parse(OFFSET + "16/1 \"%03o \" \"\\n\""));
                case "c" -> formats.add(HexFormat.parse(OFFSET + "16/1 \"%3_c \" \"\\n\""));
                case "d" -> formats.add(HexFormat.parse(OFFSET + "8/2 \"  %05u \" \"\\n\""));
                case "o" -> formats.add(HexFormat.parse(OFFSET + "8/2 \" %06o \" \"\\n\""));
                case "x" -> formats.add(HexFormat.parse(OFFSET + "8/2 \"   %04x \" \"\\n\""));
                case "e" -> options.values('e').forEach(text -> formats.add(HexFormat.parse(text)));
                default -> {
                }
            }
        }
        if (formats.isEmpty()) formats.add(HexFormat.parse(OFFSET + "8/2 \"%04x \" \"\\n\""));
        return formats;
    }

    private static void canonical(List<HexFormat> formats) {
        formats.add(HexFormat.parse(
                "\"%08.8_ax  \" 8/1 \"%02x \" \"  \" 8/1 \"%02x \" \"  |\" 16/1 \"%_p\" \"|\\n\""));
    }
}
