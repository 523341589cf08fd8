package podium.shell.kernel;

import podium.shell.fs.Credentials;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Errno;
import podium.shell.fs.Inode;
import podium.shell.fs.Namespace;
import podium.shell.fs.Paths;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** The system calls that make, move and remove names in directories. */
final class Names {
    private final Process process;
    private final Files files;

    Names(Process process, Files files) {
        this.process = process;
        this.files = files;
    }

    private Namespace namespace() {
        return process.state().namespace();
    }

    private Credentials who() {
        return process.credentials();
    }

    private String actor() {
        return process.container().name();
    }

    /** The directory above a place, in which the process may make and remove names. */
    Inode enter(Spot spot) {
        Spot above = namespace().at(Paths.parent(spot.path()));
        Inode parent = above.required();
        if (!(parent instanceof DirectoryInode)) throw new SystemError(Errno.ENOTDIR);
        above.writable();
        spot.writable();
        if (!who().allows(parent, 3)) throw new SystemError(Errno.EACCES);
        return parent;
    }

    /** Files in a directory with the set-gid bit get its group. */
    long group(Inode parent) {
        return (parent.mode() & 02000) != 0 ? parent.gid() : who().gid();
    }

    /** In a sticky directory only the owners of file or directory remove and rename. */
    private void sticky(Inode parent, Inode inode) {
        boolean owns = who().uid() == inode.uid() || who().uid() == parent.uid() || who().may("FOWNER");
        if ((parent.mode() & 01000) != 0 && !owns) throw new SystemError(Errno.EPERM);
    }

    /** Makes a directory. */
    void makeDirectory(String path, int permissions) {
        Spot spot = vacant(path);
        Inode parent = enter(spot);
        int mode = (permissions & ~process.state().umask()) | (parent.mode() & 02000);
        spot.tree().makeDirectory(actor(), spot.treePath(), who().uid(), group(parent), mode);
    }

    private Spot vacant(String path) {
        process.step();
        Spot spot = files.findLink(path.endsWith("/") && path.length() > 1 ? path.replaceAll("/+$", "") : path);
        if (spot.inode().isPresent()) throw new SystemError(Errno.EEXIST);
        return spot;
    }

    /** Makes a symbolic link. */
    void symbolicLink(String target, String path) {
        Spot spot = vacant(path);
        Inode parent = enter(spot);
        spot.tree().makeLink(actor(), spot.treePath(), target, who().uid(), group(parent));
    }

    /** Makes a named pipe. */
    void fifo(String path, int permissions) {
        Spot spot = vacant(path);
        Inode parent = enter(spot);
        int mode = permissions & ~process.state().umask();
        spot.tree().makeFifo(actor(), spot.treePath(), who().uid(), group(parent), mode);
    }

    /** Gives a file a further name. */
    void hardLink(String from, String to) {
        Spot source = files.findLink(from);
        if (source.required() instanceof DirectoryInode) throw new SystemError(Errno.EPERM);
        Spot target = vacant(to);
        enter(target);
        if (source.tree() != target.tree()) throw new SystemError(Errno.EXDEV);
        target.tree().hardLink(actor(), source.treePath(), target.treePath());
    }

    /** Takes a file's name away. */
    void unlink(String path) {
        process.step();
        Spot spot = files.findLink(path);
        Inode inode = spot.required();
        Inode parent = enter(spot);
        if (inode instanceof DirectoryInode) throw new SystemError(Errno.EISDIR);
        sticky(parent, inode);
        if (namespace().isMountPoint(spot.path())) throw new SystemError(Errno.EBUSY);
        spot.tree().unlink(actor(), spot.treePath());
    }

    /** Removes an empty directory. */
    void removeDirectory(String path) {
        process.step();
        Spot spot = files.findLink(path);
        Inode inode = spot.required();
        if (!(inode instanceof DirectoryInode directory)) throw new SystemError(Errno.ENOTDIR);
        if (namespace().isMountPoint(spot.path())) throw new SystemError(Errno.EBUSY);
        sticky(enter(spot), inode);
        if (!directory.children().isEmpty()) throw new SystemError(Errno.ENOTEMPTY);
        spot.tree().unlink(actor(), spot.treePath());
    }

    /** Gives a file another name; EXDEV between file systems. */
    void rename(String from, String to) {
        process.step();
        Spot source = files.findLink(from);
        Inode inode = source.required();
        Spot target = files.findLink(to.length() > 1 ? to.replaceAll("/+$", "") : to);
        sticky(enter(source), inode);
        sticky(enter(target), target.inode().orElse(inode));
        if (source.tree() != target.tree() || !source.branch().equals(target.branch()))
            throw new SystemError(Errno.EXDEV);
        if (inode instanceof DirectoryInode && target.path().startsWith(source.path() + "/"))
            throw new SystemError(Errno.EINVAL);
        if (target.inode().isPresent()) replaceable(inode, target.inode().get());
        if (namespace().isMountPoint(source.path())) throw new SystemError(Errno.EBUSY);
        if (target.inode().isPresent() && target.inode().get().equals(inode)) return;
        source.tree().rename(actor(), source.treePath(), target.treePath());
    }

    private static void replaceable(Inode inode, Inode old) {
        boolean directory = inode instanceof DirectoryInode;
        if (old instanceof DirectoryInode other) {
            if (!directory) throw new SystemError(Errno.EISDIR);
            if (!other.children().isEmpty()) throw new SystemError(Errno.ENOTEMPTY);
        } else if (directory) {
            throw new SystemError(Errno.ENOTDIR);
        }
    }
}
