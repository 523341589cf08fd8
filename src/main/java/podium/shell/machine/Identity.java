package podium.shell.machine;

import java.util.List;

/** Who a process runs as: numbers of the user, the group and the supplementary groups. */
public record Identity(long uid, long gid, List<Long> groups) {
    /** The superuser, in no other group. */
    public static final Identity ROOT = new Identity(0, 0, List.of());
}
