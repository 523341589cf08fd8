package podium.kubectl.access;

import java.util.ArrayList;
import java.util.List;

/**
 * Someone who asks something of the server.
 *
 * @param user the name
 * @param groups all groups, those included that the server adds
 */
public record Identity(String user, List<String> groups) {
    private static final String ACCOUNT = "system:serviceaccount:";

    /**
     * The one that {@code --as} and {@code --as-group} name. Rule: a service account is in the groups of all accounts and of
     * those of its namespace, and whoever is known is in the group of the authenticated.
     */
    public static Identity of(String user, List<String> groups) {
        List<String> all = new ArrayList<>(groups);
        if (user.startsWith(ACCOUNT)) {
            all.add("system:serviceaccounts");
            all.add("system:serviceaccounts:" + user.substring(ACCOUNT.length()).split(":", 2)[0]);
        }
        all.add(user.equals("system:anonymous") ? "system:unauthenticated" : "system:authenticated");
        return new Identity(user, List.copyOf(all));
    }

    /** Whether a subject of a binding means this one. */
    boolean is(String kind, String namespace, String name) {
        return switch (kind) {
            case "User" -> user.equals(name);
            case "Group" -> groups.contains(name);
            case "ServiceAccount" -> user.equals(ACCOUNT + namespace + ":" + name);
            default -> false;
        };
    }
}
