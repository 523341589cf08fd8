package podium.shell.kernel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import podium.shell.machine.CapabilityBits;
import podium.shell.machine.ContainerConfig;

/** What {@code /proc/PID/status} tells of who a container's processes run as and what they may do. Rule: proc_pid_status(5). */
final class ProcessStatusFile {
    private ProcessStatusFile() {
    }

    static String of(ContainerConfig config) {
        long uid = config.identity().uid();
        long gid = config.identity().gid();
        String bounding = CapabilityBits.hex(config.capabilities());
        String effective = uid == 0 ? bounding : CapabilityBits.hex(List.of());
        String groups = config.identity().groups().stream().map(g -> g + " ").collect(Collectors.joining());
        String program = config.argv().isEmpty() ? "" : config.argv().getFirst();
        return String.format(Locale.ROOT, """
                Name:\t%s
                Umask:\t0022
                State:\tS (sleeping)
                Uid:\t%d\t%d\t%d\t%d
                Gid:\t%d\t%d\t%d\t%d
                Groups:\t%s
                CapInh:\t%s
                CapPrm:\t%s
                CapEff:\t%s
                CapBnd:\t%s
                CapAmb:\t%s
                NoNewPrivs:\t%d
                Seccomp:\t0
                """, program.substring(program.lastIndexOf('/') + 1), uid, uid, uid, uid,
                gid, gid, gid, gid,
                groups, CapabilityBits.hex(List.of()), effective, effective, bounding, CapabilityBits.hex(List.of()),
                config.noNewPrivileges() ? 1 : 0);
    }
}
