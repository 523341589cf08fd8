package podium.shell.commands;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import podium.shell.kernel.Text;

/** The bytes of an archive. Rule: POSIX, pax, ustar interchange format. */
public final class TarFormat {
    private static final int BLOCK = 512;
    private static final int RECORD = 20 * BLOCK;

    private TarFormat() {
    }

    /** An archive of some members, in their order. */
    public static byte[] write(List<TarEntry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (TarEntry entry : entries) {
            byte[] name = Text.bytes(entry.name());
            if (name.length > 100) block(out, header(longName(name), Text.bytes("././@LongLink")), ended(name));
            block(out, header(entry, name), entry.bytes());
        }
        out.writeBytes(new byte[2 * BLOCK]);
        out.writeBytes(new byte[(RECORD - out.size() % RECORD) % RECORD]);
        return out.toByteArray();
    }

    private static byte[] ended(byte[] name) {
        return Arrays.copyOf(name, name.length + 1);
    }

    /** Rule: GNU tar: a member of type L holds the name of the next one when that is too long. */
    private static TarEntry longName(byte[] name) {
        return new TarEntry("", 'L', 0, 0, 0, "root", "root", Instant.EPOCH, "", Text.of(ended(name)));
    }

    private static void block(ByteArrayOutputStream out, byte[] header, byte[] content) {
        out.writeBytes(header);
        out.writeBytes(content);
        out.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
    }

    private static byte[] header(TarEntry entry, byte[] name) {
        byte[] header = new byte[BLOCK];
        System.arraycopy(name, 0, header, 0, Math.min(100, name.length));
        octal(header, 100, 7, entry.mode());
        octal(header, 108, 7, entry.uid());
        octal(header, 116, 7, entry.gid());
        octal(header, 124, 11, entry.bytes().length);
        octal(header, 136, 11, entry.modified().getEpochSecond());
        header[156] = (byte) entry.type();
        put(header, 157, 100, entry.link());
        put(header, 257, 8, "ustar  ");
        put(header, 265, 32, entry.user());
        put(header, 297, 32, entry.group());
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte b : header) sum += b & 0xff;
        octal(header, 148, 6, sum);
        header[154] = 0;
        return header;
    }

    private static void octal(byte[] header, int at, int digits, long value) {
        put(header, at, digits, String.format(Locale.ROOT, "%0" + digits + "o", Math.max(0, value)));
    }

    private static void put(byte[] header, int at, int most, String text) {
        byte[] bytes = Text.bytes(text);
        System.arraycopy(bytes, 0, header, at, Math.min(most, bytes.length));
    }

    /** The members of an archive. Fails with {@link Compression.Damaged}. */
    public static List<TarEntry> read(byte[] bytes) {
        List<TarEntry> entries = new ArrayList<>();
        String longName = "";
        int at = 0;
        while (at + BLOCK <= bytes.length && bytes[at] != 0) {
            if (!text(bytes, at + 257, 5).equals("ustar")) throw new Compression.Damaged("invalid tar magic");
            int size = (int) number(bytes, at + 124, 12);
            if (size < 0 || at + BLOCK + size > bytes.length) throw new Compression.Damaged("short read");
            byte[] content = Arrays.copyOfRange(bytes, at + BLOCK, at + BLOCK + size);
            char type = (char) bytes[at + 156];
            if (type == 'L') {
                longName = text(content, 0, content.length);
            } else {
                entries.add(entry(bytes, at, type, content, longName));
                longName = "";
            }
            at += BLOCK + (size + BLOCK - 1) / BLOCK * BLOCK;
        }
        if (at == 0 && (bytes.length < BLOCK || bytes[0] != 0)) throw new Compression.Damaged("short read");
        return entries;
    }

    private static TarEntry entry(byte[] bytes, int at, char type, byte[] content, String longName) {
        String name = longName.isEmpty() ? text(bytes, at, 100) : longName;
        return new TarEntry(name, type == 0 ? '0' : type, (int) number(bytes, at + 100, 8), number(bytes, at + 108, 8),
                number(bytes, at + 116, 8), text(bytes, at + 265, 32), text(bytes, at + 297, 32),
                Instant.ofEpochSecond(number(bytes, at + 136, 12)), text(bytes, at + 157, 100),
                Text.of(content));
    }

    private static String text(byte[] bytes, int from, int most) {
        int end = from;
        while (end < from + most && bytes[end] != 0) end++;
        return Text.of(Arrays.copyOfRange(bytes, from, end));
    }

    private static long number(byte[] bytes, int from, int most) {
        String digits = new String(bytes, from, most, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
        if (!digits.matches("[0-7]{0,20}")) throw new Compression.Damaged("corrupted octal value in tar header");
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
