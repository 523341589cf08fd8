package podium.shell.image;

import java.util.List;
import java.util.Optional;
import podium.shell.fs.MemoryTree;
import podium.shell.fs.Namespace;
import podium.shell.kernel.Accounts;
import podium.shell.machine.Identity;

/** Whom a user of an image, or of a security context, is in the image's accounts. */
public final class ImageUser {
    private ImageUser() {
    }

    /** The user that the image names. */
    static Optional<Identity> of(Image image) {
        String user = image.user();
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        if (name.isEmpty()) return Optional.of(identity(image, 0));
        Accounts accounts = accounts(image);
        Optional<Long> uid = name.matches("\\d{1,10}")
                ? Optional.of(Long.parseLong(name))
                : accounts.user(name).map(Accounts.User::uid);
        Optional<Identity> found = uid.map(id -> identity(image, id));
        if (colon < 0 || found.isEmpty()) return found;
        String group = user.substring(colon + 1);
        Optional<Long> gid = group.matches("\\d{1,10}")
                ? Optional.of(Long.parseLong(group))
                : accounts.group(group).map(Accounts.Group::gid);
        return gid.map(id -> new Identity(found.get().uid(), id, List.of(id)));
    }

    /**
     * A user by number with the groups that the image's files give it. Rule: containerd looks up passwd for the primary
     * group and group for the others; a user without an entry gets group 0.
     */
    public static Identity identity(Image image, long uid) {
        Accounts accounts = accounts(image);
        Optional<Accounts.User> user = accounts.user(uid);
        long gid = user.map(Accounts.User::gid).orElse(0L);
        java.util.List<Long> groups = new java.util.ArrayList<>(List.of(gid));
        user.map(account -> accounts.groupsOf(account.name())).orElse(List.of()).stream().filter(
                id -> !groups.contains(id)).forEach(groups::add);
        return new Identity(uid, gid, groups);
    }

    private static Accounts accounts(Image image) {
        return new Accounts(Namespace.of((MemoryTree) image.root()));
    }
}
