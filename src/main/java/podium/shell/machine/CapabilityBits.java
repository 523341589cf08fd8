package podium.shell.machine;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Capabilities by their number in the kernel. Rule: capabilities(7), linux/capability.h. */
public final class CapabilityBits {
    /** All names without CAP_, each at its number. */
    public static final List<String> NAMES = List.of("CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID",
            "KILL", "SETGID", "SETUID", "SETPCAP", "LINUX_IMMUTABLE", "NET_BIND_SERVICE", "NET_BROADCAST",
            "NET_ADMIN", "NET_RAW", "IPC_LOCK", "IPC_OWNER", "SYS_MODULE", "SYS_RAWIO", "SYS_CHROOT", "SYS_PTRACE",
            "SYS_PACCT", "SYS_ADMIN", "SYS_BOOT", "SYS_NICE", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "MKNOD",
            "LEASE", "AUDIT_WRITE", "AUDIT_CONTROL", "SETFCAP", "MAC_OVERRIDE", "MAC_ADMIN", "SYSLOG", "WAKE_ALARM",
            "BLOCK_SUSPEND", "AUDIT_READ", "PERFMON", "BPF", "CHECKPOINT_RESTORE");

    private CapabilityBits() {
    }

    /** A set of capabilities as {@code /proc/PID/status} shows it; names that the kernel does not know are left out. */
    public static String hex(Collection<String> names) {
        long bits = 0;
        for (String name : names) {
            int number = NAMES.indexOf(name);
            if (number >= 0) bits |= 1L << number;
        }
        return String.format(Locale.ROOT, "%016x", bits);
    }
}
