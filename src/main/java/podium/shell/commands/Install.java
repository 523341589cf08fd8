package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;

/** Copies files and sets their permissions, or makes directories. */
final class Install implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "bcdDsm:o:g:pt:v", "mode=m", "directory=d", "owner=o", "group=g");
        String text = options.value('m').orElse("755");
        Optional<Integer> mode = Modes.parse(text, 0, 0, false);
        if (mode.isEmpty()) return call.fail("invalid mode '" + text + "'");
        List<String> paths = new ArrayList<>(options.atLeast(1));
        Optional<Owner> owner = owner(call, options);
        if (owner.isEmpty()) return 1;
        int status = 0;
        if (options.has('d')) {
            for (String path : paths) status |= directory(call, path, mode.get()) | give(call, path, owner.get());
            return status;
        }
        if (options.value('t').isEmpty() && paths.size() < 2) throw new Usage("");
        String last = options.value('t').orElseGet(paths::removeLast);
        for (String path : paths) {
            String target = call.files().isDirectory(last) ? Paths.child(last, Paths.name(path)) : last;
            int copied = copy(call, path, target, mode.get(), options.has('D'));
            status |= copied == 0 ? give(call, target, owner.get()) : copied;
        }
        return status;
    }

    /** Whom the options -o and -g name; empty after a message. */
    private static Optional<Owner> owner(Call call, Arguments options) {
        Optional<Owner> both = Optional.of(new Owner(-1, -1));
        if (options.has('o')) both = Owner.parse(call, options.value('o').orElse(""));
        if (both.isEmpty() || !options.has('g')) return both;
        long uid = both.get().uid();
        return Owner.parse(call, ":" + options.value('g').orElse("")).map(group -> new Owner(uid, group.gid()));
    }

    private static int give(Call call, String path, Owner owner) {
        if (owner.uid() == -1 && owner.gid() == -1) return 0;
        try {
            call.files().changeOwner(call.files().findLink(path), owner.uid(), owner.gid());
            return 0;
        } catch (SystemError e) {
            return call.fail("can't change ownership of " + path + ": " + e.words());
        }
    }

    private static int directory(Call call, String path, int mode) {
        try {
            parents(call, path);
            call.files().changeMode(call.files().find(path), mode);
            return 0;
        } catch (SystemError e) {
            return call.fail("can't create directory '" + path + "': " + e.words());
        }
    }

    private static void parents(Call call, String path) {
        if (call.files().isDirectory(path)) return;
        int slash = path.lastIndexOf('/');
        if (slash > 0) parents(call, path.substring(0, slash));
        call.files().makeDirectory(path, 0755);
    }

    private static int copy(Call call, String path, String target, int mode, boolean makesParents) {
        byte[] content;
        try {
            content = call.bytes(path);
        } catch (SystemError e) {
            return call.fail("can't stat '" + path + "': " + e.words());
        }
        try {
            int slash = target.lastIndexOf('/');
            if (makesParents && slash > 0) parents(call, target.substring(0, slash));
            if (call.files().lookLink(target).isPresent()) call.files().unlink(target);
            call.files().write(target, content, OpenMode.WRITE);
            call.files().changeMode(call.files().find(target), mode);
            return 0;
        } catch (SystemError e) {
            return call.fail("can't create '" + target + "': " + e.words());
        }
    }
}
