package podium.shell.commands;

import podium.shell.fs.SystemError;

/** Tells whether a directory is where something is mounted. */
final class Mountpoint implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "qdxn");
        if (options.rest().size() != 1) throw new Usage("");
        String path = options.rest().getFirst();
        boolean quiet = options.has('q');
        try {
            String real = call.files().find(path).path();
            call.files().find(path).required();
            if (!call.files().isDirectory(path)) return quiet ? 1 : call.fail(path + ": Not a directory");
            boolean mounted = call.process().state().namespace().isMountPoint(real);
            if (!quiet) call.line(path + (mounted ? " is a mountpoint" : " is not a mountpoint"));
            return mounted ? 0 : 1;
        } catch (SystemError e) {
            return quiet ? 1 : call.fail(path + ": " + e.words());
        }
    }
}
