package podium.shell.commands;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.FifoInode;
import podium.shell.fs.Inode;
import podium.shell.fs.LinkInode;
import podium.shell.kernel.Accounts;
import podium.shell.posix.DateFormat;

/** The columns of ls -l. */
final class LongListing {
    private static final DateTimeFormatter RECENT = DateTimeFormatter.ofPattern("MMM d HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OLD = DateTimeFormatter.ofPattern("MMM d  yyyy", Locale.ROOT);

    private final Call call;
    private final boolean numeric;
    private final boolean human;
    private final boolean full;
    private final Accounts accounts;

    LongListing(Call call, boolean numeric, boolean human, boolean full) {
        this.call = call;
        this.numeric = numeric;
        this.human = human;
        this.full = full;
        this.accounts = Accounts.of(call.process());
    }

    /** Everything before the name. */
    String prefix(Inode inode) {
        String size = human
                ? String.format(Locale.ROOT, "%7s ", human(inode.size()))
                : String.format(Locale.ROOT, "%9d ", inode.size());
        if (inode instanceof DeviceInode) size = "   1,   3 ";
        return type(inode) + permissions(inode.mode()) + String.format(Locale.ROOT, " %4d ", inode.links())
                + String.format(Locale.ROOT, "%-8s %-8s ", user(inode.uid()), group(inode.gid())) + size
                + date(inode.modified()) + " ";
    }

    private String user(long uid) {
        return numeric ? Long.toString(uid) : accounts.user(uid).map(Accounts.User::name).orElse(Long.toString(uid));
    }

    private String group(long gid) {
        return numeric ? Long.toString(gid) : accounts.group(gid).map(Accounts.Group::name).orElse(Long.toString(gid));
    }

    /** Month and day, then the time, or the year when it is half a year away. */
    private String date(Instant moment) {
        if (full) return DateFormat.format("%Y-%m-%d %H:%M:%S %z", moment);
        Duration age = Duration.between(moment, call.process().now());
        boolean recent = age.compareTo(Duration.ofDays(183)) < 0 && age.compareTo(Duration.ofMinutes(-15)) > 0;
        String text = (recent ? RECENT : OLD).format(moment.atOffset(ZoneOffset.UTC));
        return text.charAt(5) == ' ' && text.length() == 11 ? text.substring(0, 4) + " " + text.substring(4) : text;
    }

    static char type(Inode inode) {
        return switch (inode) {
            case DirectoryInode directory -> 'd';
            case LinkInode link -> 'l';
            case DeviceInode device -> 'c';
            case FifoInode fifo -> 'p';
            default -> '-';
        };
    }

    /** The nine letters of permissions. */
    static String permissions(int mode) {
        StringBuilder letters = new StringBuilder();
        for (int shift = 6; shift >= 0; shift -= 3) {
            letters.append((mode >> shift & 4) != 0 ? 'r' : '-').append((mode >> shift & 2) != 0 ? 'w' : '-');
            boolean runs = (mode >> shift & 1) != 0;
            boolean special = (mode & (shift == 6 ? 04000 : shift == 3 ? 02000 : 01000)) != 0;
            char set = shift == 0 ? 't' : 's';
            letters.append(special ? runs ? set : Character.toUpperCase(set) : runs ? 'x' : '-');
        }
        return letters.toString();
    }

    /** Kilobytes that a file takes on disk. */
    static long blocks(Inode inode) {
        if (inode instanceof DirectoryInode directory) return directory.inMemory() ? 0 : 4;
        return inode instanceof LinkInode ? 0 : (inode.size() + 4095) / 4096 * 4;
    }

    /** A size with one digit behind the point and a unit. */
    static String human(long bytes) {
        if (bytes < 1024) return Long.toString(bytes);
        String units = "KMGT";
        double value = bytes;
        int unit = -1;
        while (value >= 1024 && unit < units.length() - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f%s", value, units.charAt(unit));
    }
}
