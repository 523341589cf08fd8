package podium.shell.commands;

import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Errno;
import podium.shell.fs.Inode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** Removes files. */
final class Rm implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "firRv", "recursive=r", "force=f");
        boolean force = options.has('f');
        if (options.rest().isEmpty() && !force) throw new Usage("");
        int status = 0;
        for (String path : options.rest()) {
            String name = Paths.name(path.length() > 1 ? path.replaceAll("/+$", "") : path);
            if (name.equals(".") || name.equals("..")) {
                status = call.fail("can't remove '.' or '..'");
                continue;
            }
            status |= remove(call, path, options);
        }
        return status;
    }

    private static int remove(Call call, String path, Arguments options) {
        boolean recursive = options.has('r') || options.has('R');
        boolean force = options.has('f');
        try {
            Inode inode = call.files().findLink(path.length() > 1 ? path.replaceAll("/+$", "") : path).required();
            if (!(inode instanceof DirectoryInode)) {
                if (options.has('i') && !Question.yes(call, "remove '" + path + "'? ")) return 0;
                call.files().unlink(path);
                if (options.has('v')) call.line("removed '" + path + "'");
                return 0;
            }
            if (!recursive) return call.fail("'" + path + "' is a directory");
            int status = 0;
            for (String name : call.files().list(path)) status |= remove(call, Paths.child(path, name), options);
            if (status != 0) return status;
            if (options.has('i') && !Question.yes(call, "remove directory '" + path + "'? ")) return 0;
            call.files().removeDirectory(path);
            if (options.has('v')) call.line("removed directory: '" + path + "'");
            return status;
        } catch (SystemError e) {
            if (force && e.errno() == Errno.ENOENT) return 0;
            return call.fail("can't remove '" + path + "': " + e.words());
        }
    }
}
