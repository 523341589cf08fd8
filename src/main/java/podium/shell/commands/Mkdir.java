package podium.shell.commands;

import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** Makes directories. */
final class Mkdir implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "m:pv", "mode=m", "parents=p", "verbose=v");
        int status = 0;
        int mode = 0777;
        if (options.has('m')) {
            String text = options.value('m').orElse("");
            java.util.Optional<Integer> parsed = Modes.parse(text, 0777, 0, true);
            if (parsed.isEmpty()) return call.fail("invalid mode '" + text + "'");
            mode = parsed.get();
        }
        for (String path : options.atLeast(1)) {
            String failing = path;
            try {
                if (options.has('p')) failing = parents(call, path, mode, options.has('v'));
                else make(call, path, mode, options.has('m'));
                if (options.has('v') && !options.has('p')) created(call, path);
                if (failing.isEmpty()) continue;
                if (options.has('p')) throw new SystemError(Errno.ENOTDIR);
            } catch (SystemError e) {
                boolean inside = options.has('p') && e.errno() == Errno.ENOTDIR;
                status = call.fail(
                        "can't create directory '" + failing + "': " + (inside ? Errno.ENOTDIR.words() : e.words()));
            }
        }
        return status;
    }

    private static void make(Call call, String path, int mode, boolean exact) {
        call.files().makeDirectory(path, mode);
        if (!exact) return;
        Spot spot = call.files().find(path);
        call.files().changeMode(spot, mode);
    }

    private static void created(Call call, String path) {
        call.line("created directory: '" + path + "'");
    }

    /** Makes what is missing of a path; the name of the part that is in the way, or nothing. */
    private static String parents(Call call, String path, int mode, boolean tells) {
        StringBuilder at = new StringBuilder(path.startsWith("/") ? "/" : "");
        java.util.List<String> names = Paths.names(path);
        for (int i = 0; i < names.size(); i++) {
            at.append(names.get(i));
            String part = at.toString();
            boolean last = i == names.size() - 1;
            if (call.files().look(part).isEmpty()) {
                make(call, part, last ? mode : 0777, false);
                if (tells) created(call, last ? part : part + "/");
            } else if (!call.files().isDirectory(part)) {
                if (i == names.size() - 1) throw new SystemError(Errno.EEXIST);
                return part + "/";
            }
            at.append('/');
        }
        return "";
    }
}
