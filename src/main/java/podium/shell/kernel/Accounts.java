package podium.shell.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import podium.shell.fs.Credentials;
import podium.shell.fs.FileInode;
import podium.shell.fs.Inode;
import podium.shell.fs.Namespace;
import podium.shell.fs.SystemError;

/** The users and groups that /etc/passwd and /etc/group of a container name. */
public final class Accounts {
    private static final int MOST_DIGITS = 10;
    private final List<User> users = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    /** A line of /etc/passwd. */
    public record User(String name, long uid, long gid, String comment, String home, String shell) {
    }

    /** A line of /etc/group. */
    public record Group(String name, long gid, List<String> members) {
    }

    public Accounts(Namespace namespace) {
        for (String[] field : lines(namespace, "/etc/passwd"))
            if (field.length >= 7)
                users.add(new User(field[0], number(field[2]), number(field[3]), field[4], field[5], field[6]));
        for (String[] field : lines(namespace, "/etc/group"))
            if (field.length >= 3)
                groups.add(new Group(field[0], number(field[2]), field.length > 3 && !field[3].isEmpty()
                        ? List.of(field[3].split(",", -1))
                        : List.of()));
    }

    /** The accounts that a process sees. */
    public static Accounts of(Process process) {
        return new Accounts(process.state().namespace());
    }

    static String home(Namespace namespace, long uid) {
        return new Accounts(namespace).user(uid).map(User::home).orElse("/");
    }

    private static List<String[]> lines(Namespace namespace, String path) {
        try {
            Inode inode = namespace.find(Credentials.NODE, "/", path, true).required();
            if (!(inode instanceof FileInode file)) return List.of();
            return Text.of(file.content().all()).lines().map(line -> line.split(":", -1)).toList();
        } catch (SystemError e) {
            return List.of();
        }
    }

    private static long number(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) return -1;
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            number = number * 10 + digit;
        }
        return number;
    }

    private Optional<User> user(Predicate<User> test) {
        return users.stream().filter(test).findFirst();
    }

    public Optional<User> user(String name) {
        return user(user -> user.name().equals(name));
    }

    public Optional<User> user(long uid) {
        return user(user -> user.uid() == uid);
    }

    public Optional<Group> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    public Optional<Group> group(long gid) {
        return groups.stream().filter(group -> group.gid() == gid).findFirst();
    }

    /** The groups that name a user as a member. */
    public List<Long> groupsOf(String name) {
        return groups.stream().filter(group -> group.members().contains(name)).map(Group::gid).toList();
    }
}
