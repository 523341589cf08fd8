package podium.shell.commands;

import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Inode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** Prints how much space files take. */
final class Du implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "aHLd:clsxhmk");
        int status = 0;
        for (String path : call.with(options.rest()).arguments().isEmpty() ? java.util.List.of(".") : options.rest()) {
            try {
                walk(call, options, path, 0);
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }

    private static long walk(Call call, Arguments options, String path, int depth) {
        Inode inode = call.files().findLink(path).required();
        long blocks = LongListing.blocks(inode);
        boolean directory = inode instanceof DirectoryInode;
        if (directory)
            for (String name : call.files().list(path))
                blocks += walk(call, options, Paths.child(path, name), depth + 1);
        int most = options.has('s')
                ? 0
                : options.value('d').filter(text -> text.matches("\\d{1,4}")).map(Integer::parseInt).orElse(9999);
        if ((directory || options.has('a') || depth == 0) && depth <= most) {
            String size = options.has('h')
                    ? LongListing.human(blocks * 1024)
                    : Long.toString(options.has('m') ? (blocks + 1023) / 1024 : blocks);
            call.line(size + "\t" + path);
        }
        return blocks;
    }
}
