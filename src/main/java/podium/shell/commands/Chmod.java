package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Inode;
import podium.shell.fs.LinkInode;
import podium.shell.fs.Paths;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** Changes permission bits. */
final class Chmod implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = new ArrayList<>(call.arguments());
        String mode = "";
        // A mode such as -w looks like an option.
        for (int i = 0; i < words.size() && mode.isEmpty(); i++)
            if (words.get(i).matches("-[rwxXst]+.*")) mode = words.remove(i);
        Arguments options = Arguments.parse(call.with(words), "Rcvf", "recursive=R");
        List<String> rest = options.rest();
        if (mode.isEmpty()) {
            if (rest.size() < 2) throw new Usage("");
            mode = rest.getFirst();
            rest = rest.subList(1, rest.size());
        }
        int status = 0;
        for (String path : rest) status |= change(call, options, mode, path, false);
        return status;
    }

    private static int change(Call call, Arguments options, String text, String path, boolean below) {
        try {
            Spot spot = below ? call.files().findLink(path) : call.files().find(path);
            Inode inode = spot.required();
            if (inode instanceof LinkInode) return 0;
            boolean directory = inode instanceof DirectoryInode;
            Optional<Integer> mode = Modes.parse(text, inode.mode(), call.process().state().umask(), directory);
            if (mode.isEmpty()) return call.fail("invalid mode '" + text + "'");
            boolean differs = mode.get() != inode.mode();
            call.files().changeMode(spot, mode.get());
            if (options.has('v') || (options.has('c') && differs))
                call.line("mode of '" + path + "' changed to "
                        + String.format(java.util.Locale.ROOT, "%04o", mode.get()) + " ("
                        + LongListing.permissions(mode.get()) + ")");
            if (!options.has('R') || !directory) return 0;
            int status = 0;
            for (String name : call.files().list(path))
                status |= change(call, options, text, Paths.child(path, name), true);
            return status;
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        }
    }
}
