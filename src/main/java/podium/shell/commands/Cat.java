package podium.shell.commands;

import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Text;

/** Copies files to standard output. */
final class Cat implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "nbvteAu");
        boolean plain = options.order().isEmpty() || options.order().equals(java.util.List.of("u"));
        CatFormat format = new CatFormat(options);
        int status = 0;
        for (String path : call.with(options.rest()).orInput()) {
            try {
                OpenFile file = call.open(path);
                try {
                    copy(call, file, plain, format);
                } finally {
                    file.close();
                }
            } catch (SystemError e) {
                boolean reading = e.errno() == Errno.EISDIR || (path.equals("-") && e.errno() == Errno.EBADF);
                status = call.fail(reading ? "read error: " + e.words() : "can't open '" + path + "': " + e.words());
            }
        }
        return status;
    }

    private static void copy(Call call, OpenFile file, boolean plain, CatFormat format) {
        while (true) {
            byte[] part = file.read(call.process(), 1 << 16);
            if (part.length == 0) return;
            call.process().step();
            if (plain) call.process().write(1, part);
            else call.out(format.apply(Text.of(part)));
        }
    }
}
