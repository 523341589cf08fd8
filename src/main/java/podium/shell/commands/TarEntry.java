package podium.shell.commands;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import podium.shell.kernel.Text;

/**
 * A member of an archive.
 *
 * @param type the type flag: 0 file, 1 hard link, 2 symbolic link, 5 directory
 * @param link what a link leads to
 * @param content as text that keeps every byte
 */
public record TarEntry(String name, char type, int mode, long uid, long gid, String user, String group,
        Instant modified,
        String link, String content) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss",
            Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The content. */
    public byte[] bytes() {
        return Text.bytes(content);
    }

    /** Whether it is a directory. */
    public boolean isDirectory() {
        return type == '5';
    }

    /** The line of a long listing. */
    String described() {
        String letters = switch (type) {
            case '5' -> "d";
            case '2' -> "l";
            default -> "-";
        } + LongListing.permissions(mode);
        String owner = (user.isEmpty() ? Long.toString(uid) : user) + "/"
                + (group.isEmpty() ? Long.toString(gid) : group);
        String tail = type == '2' ? " -> " + link : type == '1' ? " link to " + link : "";
        return String.format(Locale.ROOT, "%s %s %9d %s %s%s", letters, owner, bytes().length, TIME.format(modified),
                name, tail);
    }
}
