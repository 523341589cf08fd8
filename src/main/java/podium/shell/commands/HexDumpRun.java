package podium.shell.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Prints bytes block by block in formats; blocks that repeat shrink to a star. */
final class HexDumpRun {
    private final Call call;
    private final List<HexFormat> formats;
    private final boolean all;
    private final int size;

    HexDumpRun(Call call, List<HexFormat> formats, boolean all) {
        this.call = call;
        this.formats = formats;
        this.all = all;
        this.size = formats.stream().mapToInt(HexFormat::size).max().orElse(1);
    }

    /** @param end the format of the last line, which tells the last offset; empty for none */
    void print(byte[] bytes, long offset, String end) {
        boolean starred = false;
        for (int from = 0; from < bytes.length; from += size) {
            int to = Math.min(bytes.length, from + size);
            boolean repeats = !all && from > 0 && to - from == size
                    && Arrays.equals(bytes, from, to, bytes, from - size, from);
            if (repeats) {
                if (!starred) call.line("*");
                starred = true;
                continue;
            }
            starred = false;
            byte[] block = Arrays.copyOfRange(bytes, from, to);
            for (HexFormat format : formats) call.out(block(format, block, offset + from));
        }
        if (!end.isEmpty() && bytes.length > 0) call.out(String.format(Locale.ROOT, end, offset + bytes.length));
    }

    private String block(HexFormat format, byte[] block, long offset) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (HexFormat.Unit unit : format.units()) {
            boolean letters = HexFormat.isLetters(unit);
            if (letters && format.size() == unit.count() * unit.bytes()) at = 0;
            for (int i = 0; i < unit.count(); i++) {
                if (letters && at >= block.length) break;
                // Rule: hexdump(1): the last use of a repeated text loses its blanks at the end.
                boolean last = unit.count() > 1 && i == unit.count() - 1;
                HexFormat.Unit used = last ? unit.stripped() : unit;
                out.append(unit.bytes() == 0 ? plain(used, offset) : value(used, block, at));
                at += unit.bytes();
            }
        }
        return out.toString();
    }

    private static String plain(HexFormat.Unit unit, long offset) {
        Matcher conversion = unit.conversion();
        if (!conversion.find()) return unit.text();
        char base = conversion.group(4).charAt(conversion.group(4).length() - 1);
        String digits = base == 'x'
                ? Long.toHexString(offset)
                : base == 'o' ? Long.toOctalString(offset) : Long.toString(offset);
        int width = conversion.group(2).isEmpty() ? 1 : Integer.parseInt(conversion.group(2));
        return replaced(unit, conversion, "0".repeat(Math.max(0, width - digits.length())) + digits);
    }

    private static String value(HexFormat.Unit unit, byte[] block, int at) {
        Matcher conversion = unit.conversion();
        if (!conversion.find()) return unit.text();
        String kind = conversion.group(4);
        if (at >= block.length)
            return replaced(unit, conversion, " ".repeat(width(conversion, kind)));
        long value = 0;
        for (int i = unit.bytes() - 1; i >= 0; i--)
            value = value << 8 | (at + i < block.length ? block[at + i] & 0xff : 0);
        String digits = conversion.group(3) == null ? "" : "0" + conversion.group(3);
        String flags = digits.isEmpty() ? conversion.group(1) + conversion.group(2) : digits;
        String shown = switch (kind) {
            case "_p" -> value >= ' ' && value < 127 ? String.valueOf((char) value) : ".";
            case "_c" -> String.format(Locale.ROOT, "%" + flags + "s", CharacterNames.of((int) value));
            case "c", "_u" -> String.valueOf((char) value);
            case "d", "i", "u" -> String.format(Locale.ROOT, "%" + flags + "d", value);
            default -> String.format(Locale.ROOT, "%" + flags + kind, value);
        };
        return replaced(unit, conversion, shown);
    }

    private static int width(Matcher conversion, String kind) {
        return conversion.group(2).isEmpty() ? kind.equals("_p") ? 0 : 1 : Integer.parseInt(conversion.group(2));
    }

    private static String replaced(HexFormat.Unit unit, Matcher conversion, String shown) {
        return unit.text().substring(0, conversion.start()) + shown + unit.text().substring(conversion.end());
    }
}
