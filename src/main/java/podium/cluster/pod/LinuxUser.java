package podium.cluster.pod;

import java.util.List;

/** Numbers of user and groups. */
public record LinuxUser(
        long uid,
        long gid,
        List<Long> supplementalGroups) {
}
