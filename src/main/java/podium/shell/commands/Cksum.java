package podium.shell.commands;

import java.util.List;
import java.util.Locale;
import podium.shell.fs.SystemError;

/** Prints short checksums: cksum, sum. */
final class Cksum implements Applet {
    /** Rule: POSIX, cksum: the generator of the CRC. */
    private static final int POLYNOMIAL = 0x04C11DB7;

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "rs");
        int status = 0;
        for (String path : options.rest().isEmpty() ? List.of("-") : options.rest()) {
            try {
                byte[] bytes = call.bytes(path);
                String name = options.rest().isEmpty() ? "" : " " + path;
                if (call.applet().equals("cksum"))
                    call.line(Integer.toUnsignedString(crc(bytes)) + " " + bytes.length + name);
                else
                    if (options.has('s')) call.line(additive(bytes) + " " + (bytes.length + 511) / 512 + name);
                    else
                        call.line(
                                String.format(Locale.ROOT, "%05d %5d %s", rotating(bytes), (bytes.length + 1023) / 1024,
                                        options.rest().size() > 1 ? path : ""));
            } catch (SystemError e) {
                status = call.fail("can't open '" + path + "': " + e.words());
            }
        }
        return status;
    }

    private static int crc(byte[] bytes) {
        int crc = 0;
        for (byte b : bytes) crc = step(crc, b & 0xff);
        for (int length = bytes.length; length != 0; length >>>= 8) crc = step(crc, length & 0xff);
        return ~crc;
    }

    private static int step(int crc, int value) {
        int next = crc ^ value << 24;
        for (int bit = 0; bit < 8; bit++) next = next < 0 ? next << 1 ^ POLYNOMIAL : next << 1;
        return next;
    }

    private static int rotating(byte[] bytes) {
        int sum = 0;
        for (byte b : bytes) sum = (sum >> 1 | (sum & 1) << 15) + (b & 0xff) & 0xffff;
        return sum;
    }

    private static int additive(byte[] bytes) {
        long sum = 0;
        for (byte b : bytes) sum += b & 0xff;
        long folded = (sum & 0xffff) + (sum >> 16 & 0xffff);
        return (int) ((folded & 0xffff) + (folded >> 16));
    }
}
