package podium.shell.kernel;

import java.time.Instant;
import podium.shell.fs.Credentials;
import podium.shell.fs.Errno;
import podium.shell.fs.Inode;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** The system calls that change what is said about a file. */
final class Attributes {
    private final Process process;

    Attributes(Process process) {
        this.process = process;
    }

    private Credentials who() {
        return process.credentials();
    }

    private String actor() {
        return process.container().name();
    }

    /** Changes owner and group; -1 leaves one as it is. Rule: chown(2). */
    void changeOwner(Spot spot, long uid, long gid) {
        Inode inode = spot.required();
        spot.writable();
        boolean keepsUser = uid == -1 || uid == inode.uid();
        boolean givesToOwn = who().uid() == inode.uid() && keepsUser && (gid == -1 || who().in(gid));
        if (!who().may("CHOWN") && !givesToOwn) throw new SystemError(Errno.EPERM);
        spot.tree().changeOwner(actor(), spot.treePath(), uid == -1 ? inode.uid() : uid,
                gid == -1 ? inode.gid() : gid);
    }

    /** Changes the permission bits. Rule: chmod(2). */
    void changeMode(Spot spot, int mode) {
        Inode inode = spot.required();
        spot.writable();
        owned(inode);
        spot.tree().changeMode(actor(), spot.treePath(), mode);
    }

    /** Sets the time of the last change. */
    void changeTime(Spot spot, Instant moment) {
        Inode inode = spot.required();
        spot.writable();
        if (!who().allows(inode, 2)) owned(inode);
        spot.tree().changeTime(actor(), spot.treePath(), moment);
    }

    private void owned(Inode inode) {
        if (who().uid() != inode.uid() && !who().may("FOWNER")) throw new SystemError(Errno.EPERM);
    }
}
