package podium.shell.fs;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who asks for a file, as the kernel checks it.
 *
 * @param capabilities names without CAP_
 */
public record Credentials(long uid, long gid, List<Long> groups, Set<String> capabilities) {
    /** What containerd leaves to a root process by default. */
    public static final Set<String> DEFAULT_CAPABILITIES = Collections.unmodifiableSet(
            new TreeSet<>(List.of("AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER",
                    "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "NET_RAW", "SETFCAP", "SETGID", "SETPCAP", "SETUID",
                    "SYS_CHROOT")));
    /** The node's own root, whom nothing stops. */
    public static final Credentials NODE = new Credentials(0, 0, List.of(), DEFAULT_CAPABILITIES);

    /** Whether a capability counts: only the superuser keeps them over an exec. */
    public boolean may(String capability) {
        return uid == 0 && capabilities.contains(capability);
    }

    /** Whether a group is the own one or a supplementary one. */
    public boolean in(long group) {
        return gid == group || groups.contains(group);
    }

    /** Whether the permission bits (4 read, 2 write, 1 execute) are all granted on a file. Rule: path_resolution(7). */
    public boolean allows(Inode inode, int bits) {
        int mode = inode.mode();
        if (may("DAC_OVERRIDE")) return (bits & 1) == 0 || inode instanceof DirectoryInode || (mode & 0111) != 0;
        int shift = uid == inode.uid() ? 6 : in(inode.gid()) ? 3 : 0;
        return (mode >> shift & bits) == bits;
    }

    /** The same process as another user. */
    public Credentials as(long newUid, long newGid, List<Long> newGroups) {
        return new Credentials(newUid, newGid, newGroups, capabilities);
    }
}
