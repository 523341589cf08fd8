package podium.shell.commands;

import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import podium.shell.fs.SystemError;

/** Prints the checksum that zip files have. */
final class Crc32 implements Applet {
    @Override
    public int run(Call call) {
        List<String> paths = Arguments.parse(call, "").rest();
        int status = 0;
        for (String path : paths.isEmpty() ? List.of("-") : paths) {
            try {
                CRC32 sum = new CRC32();
                sum.update(call.bytes(path));
                String name = paths.isEmpty() ? "" : " " + path;
                call.line(String.format(Locale.ROOT, "%08x", sum.getValue()) + name);
            } catch (SystemError e) {
                status = call.fail("can't open '" + path + "': " + e.words());
            }
        }
        return status;
    }
}
