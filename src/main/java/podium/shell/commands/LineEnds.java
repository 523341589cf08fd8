package podium.shell.commands;

import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/** Changes the ends of lines between those of DOS and of Unix; dos2unix and unix2dos. */
final class LineEnds implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "ud");
        boolean unix = options.has('u') || (!options.has('d') && call.applet().equals("dos2unix"));
        if (options.rest().isEmpty()) {
            call.out(convert(call.text("-"), unix));
            return 0;
        }
        for (String path : options.rest()) {
            try {
                call.files().write(path, Text.bytes(convert(call.text(path), unix)), OpenMode.WRITE);
            } catch (SystemError e) {
                return call.fail("can't open '" + path + "': " + e.words());
            }
        }
        return 0;
    }

    private static String convert(String text, boolean unix) {
        String plain = text.replace("\r\n", "\n");
        return unix ? plain : plain.replace("\n", "\r\n");
    }
}
