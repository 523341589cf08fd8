package podium.shell.commands;

import java.util.Optional;
import java.util.function.Consumer;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Inode;
import podium.shell.fs.LinkInode;
import podium.shell.fs.Paths;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.OpenMode;

/** Copies files and trees for cp, mv and install. */
final class Copier {
    /** The bits set-user-ID and set-group-ID. */
    private static final int SET_ID = 06000;
    private final Call call;
    private final boolean recursive;
    private final boolean preserve;
    private final boolean keepLinks;
    private final Arguments options;

    Copier(Call call, Arguments options) {
        this.call = call;
        this.options = options;
        recursive = options.has('a') || options.has('r') || options.has('R');
        preserve = options.has('a') || options.has('p');
        keepLinks = (recursive || options.has('d') || options.has('P')) && !options.has('L');
    }

    /** Copies one file or tree; false after a message. */
    boolean copy(String source, String target) {
        Spot spot;
        Inode inode;
        try {
            boolean link = keepLinks && !source.endsWith("/") && !options.has('H');
            spot = link ? call.files().findLink(source) : call.files().find(source);
            inode = spot.required();
        } catch (SystemError e) {
            return fail("can't stat '" + source + "': " + e.words());
        }
        if (inode instanceof DirectoryInode) return directory(source, target, spot, inode);
        Optional<Inode> old = call.files().look(target);
        if (old.filter(inode::equals).isPresent())
            return fail("'" + source + "' and '" + target + "' are the same file");
        boolean present = call.files().lookLink(target).isPresent();
        if (present && options.has('n')) return true;
        if (present && options.has('i') && !Question.yes(call, "overwrite '" + target + "'? ")) return true;
        if (options.has('u') && old.isPresent() && !inode.modified().isAfter(old.get().modified())) return true;
        if (options.has('v')) call.line("'" + source + "' -> '" + target + "'");
        if (inode instanceof LinkInode link) return link(link.target(), target, present);
        if (options.has('s')) return link(source, target, present);
        return options.has('l') ? hard(source, target) : file(source, target, inode);
    }

    private boolean fail(String message) {
        call.complain(message);
        return false;
    }

    private boolean directory(String source, String target, Spot spot, Inode inode) {
        if (!recursive) return fail("omitting directory '" + source + "'");
        try {
            Spot place = call.files().find(target);
            if (Paths.within(place.path(), spot.path())) {
                copyInto(source, target, inode, place.path());
                return fail("recursion detected, omitting directory '" + target + "'");
            }
        } catch (SystemError e) {
            return fail("can't create directory '" + target + "': " + e.words());
        }
        return copyInto(source, target, inode, "");
    }

    private boolean copyInto(String source, String target, Inode inode, String except) {
        boolean good = true;
        try {
            java.util.List<String> names = call.files().list(source);
            if (!call.files().isDirectory(target)) call.files().makeDirectory(target, inode.mode() | 0700);
            for (String name : names) {
                String from = Paths.child(source, name);
                if (!except.isEmpty() && call.files().find(from).path().equals(except)) continue;
                good &= copy(from, Paths.child(target, name));
            }
            attributes(target, inode, preserve);
        } catch (SystemError e) {
            return fail("can't create directory '" + target + "': " + e.words());
        }
        return good;
    }

    /** Rule: BusyBox's cp: what cannot be preserved is told, and the copy counts all the same. */
    private void attributes(String target, Inode inode, boolean all) {
        if (!all) return;
        keep("times", target, spot -> call.files().changeTime(spot, inode.modified()));
        boolean mine = keep("ownership", target, spot -> call.files().changeOwner(spot, inode.uid(), inode.gid()));
        int mode = mine ? inode.mode() : inode.mode() & ~SET_ID;
        keep("permissions", target, spot -> call.files().changeMode(spot, mode));
    }

    private boolean keep(String what, String target, Consumer<Spot> change) {
        try {
            change.accept(call.files().find(target));
            return true;
        } catch (SystemError e) {
            return fail("can't preserve " + what + " of '" + target + "': " + e.words());
        }
    }

    private boolean link(String to, String target, boolean present) {
        try {
            if (present) call.files().unlink(target);
            call.files().symbolicLink(to, target);
            return true;
        } catch (SystemError e) {
            return fail("can't create symlink '" + target + "': " + e.words());
        }
    }

    private boolean hard(String source, String target) {
        try {
            call.files().hardLink(source, target);
            return true;
        } catch (SystemError e) {
            return fail("can't create link '" + target + "': " + e.words());
        }
    }

    private boolean file(String source, String target, Inode inode) {
        OpenFile in;
        try {
            in = call.files().open(source, OpenMode.READ);
        } catch (SystemError e) {
            return fail("can't open '" + source + "': " + e.words());
        }
        try {
            // BusyBox makes the copy anew in place of a file or link that is there.
            if (call.files().lookLink(target).filter(old -> !(old instanceof DeviceInode)).isPresent()
                    && !call.files().isDirectory(target))
                call.files().unlink(target);
            transfer(in, target, inode.mode() & 0777);
            attributes(target, inode, preserve);
            return true;
        } catch (SystemError e) {
            return fail("can't create '" + target + "': " + e.words());
        } finally {
            in.close();
        }
    }

    private void transfer(OpenFile in, String target, int mode) {
        OpenFile out = call.files().open(target, OpenMode.WRITE, mode);
        try {
            byte[] part = in.read(call.process(), 1 << 16);
            while (part.length > 0) {
                out.write(call.process(), part);
                part = in.read(call.process(), 1 << 16);
            }
        } finally {
            out.close();
        }
    }
}
