package podium.shell.commands;

import java.util.Optional;
import podium.shell.fs.FileInode;
import podium.shell.fs.Inode;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;

/** Cuts or extends files to a size: truncate, fallocate. */
final class Truncate implements Applet {
    @Override
    public int run(Call call) {
        boolean fills = call.applet().equals("fallocate");
        Arguments options = Arguments.parse(call, fills ? "l:o:" : "cs:", "size=s", "no-create=c");
        Optional<String> text = options.value(fills ? 'l' : 's');
        if (text.isEmpty()) throw new Usage("");
        Optional<Long> size = Sizes.parse(text.get());
        if (size.isEmpty()) return call.fail("invalid number '" + text.get() + "'");
        int status = 0;
        for (String path : options.atLeast(1)) {
            if (options.has('c') && call.files().look(path).isEmpty()) continue;
            try {
                call.files().open(path, OpenMode.READ_WRITE).close();
                Inode inode = call.files().find(path).required();
                boolean keeps = fills && inode instanceof FileInode && inode.size() >= size.get();
                if (!keeps) call.files().truncate(path, size.get());
            } catch (SystemError e) {
                status = call.fail(fills ? "can't open '" + path + "': " + e.words() : path + ": open: " + e.words());
            }
        }
        return status;
    }
}
