package podium.simulation.node;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.shell.fs.Tree;

/** The users and groups of an image, as its passwd and group files tell. */
final class UserTable {
    private final Tree root;

    UserTable(Tree root) {
        this.root = root;
    }

    /** A user by number; an unknown one has group 0. */
    User byId(long uid) {
        return users().filter(u -> u.uid == uid).findFirst().orElse(new User("", uid, 0));
    }

    /** The user that an image names: a number or a name, perhaps with a group behind a colon; empty is root. */
    User named(String text) {
        if (text.isEmpty()) return byId(0);
        String[] parts = text.split(":", 2);
        User user = number(parts[0]).map(this::byId).orElseGet(
                () -> users().filter(u -> u.name.equals(parts[0])).findFirst().orElse(new User(parts[0], 0, 0)));
        return parts.length == 1 ? user : new User(user.name, user.uid, number(parts[1]).orElse(user.gid));
    }

    /** Those groups that list the user. */
    List<Long> groupsOf(User user) {
        List<Long> out = new ArrayList<>();
        lines("/etc/group").forEach(fields -> {
            boolean member = fields.length > 3 && !user.name.isEmpty()
                    && List.of(fields[3].split(",")).contains(user.name);
            if (member) number(fields[2]).filter(g -> !out.contains(g)).ifPresent(out::add);
        });
        return out;
    }

    private Stream<User> users() {
        return lines("/etc/passwd").filter(f -> f.length > 3).flatMap(
                f -> number(f[2]).flatMap(uid -> number(f[3]).map(gid -> new User(f[0], uid, gid))).stream());
    }

    private Stream<String[]> lines(String path) {
        return root.read(path).map(b -> new String(b, StandardCharsets.UTF_8)).stream().flatMap(String::lines).map(
                l -> l.split(":", -1));
    }

    private static Optional<Long> number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 11 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    record User(String name, long uid, long gid) {
    }
}
