package podium.manifest.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What kubectl's client-side apply owns goes over to server-side apply, once, so that fields can be removed again. */
public final class ClientSideMigration {
    /** Where client-side apply keeps what it applied. */
    public static final FieldPath LAST_APPLIED = FieldPath.of("metadata", "annotations",
            "kubectl.kubernetes.io/last-applied-configuration");

    private ClientSideMigration() {
    }

    /** Whether an applier owns the annotation of what was applied last. */
    public static boolean isKept(Claims claims) {
        return claims.byManager().values().stream().anyMatch(
                c -> c.manager().applies() && c.fields().has(LAST_APPLIED));
    }

    /**
     * The claims after it. Rule: who owns the annotation without applying is client-side apply; its fields become the
     * applier's.
     *
     * @return empty when there is nothing to do
     */
    public static Optional<Claims> of(Claims claims, String applier) {
        List<Claim> all = claims.listed();
        List<String> names = all.stream().filter(c -> !c.manager().applies() && c.fields().has(LAST_APPLIED)).map(
                c -> c.manager().name()).distinct().toList();
        for (String name : names) all = migrated(all, name, applier);
        return names.isEmpty() ? Optional.empty() : Optional.of(Claims.of(all));
    }

    private static List<Claim> migrated(List<Claim> claims, String client, String applier) {
        Optional<Claim> own = claims.stream().filter(c -> c.manager().applies() && c.manager().name().equals(applier)
                && c.manager().subresource().isEmpty()).findFirst();
        Optional<Claim> clients = claims.stream().filter(c -> isOf(c, client)).findFirst();
        Optional<Claim> target = own.or(() -> clients);
        if (target.isEmpty()) return claims;
        String version = target.get().manager().apiVersion();
        FieldSet fields = claims.stream().filter(
                c -> isOf(c, client) && c.manager().apiVersion().equals(version)).findFirst().map(
                        Claim::fields).orElse(FieldSet.EMPTY).with(target.get().fields());
        List<Claim> left = new ArrayList<>(
                claims.stream().filter(c -> !isOf(c, client) && !c.equals(target.get())).toList());
        left.add(new Claim(Manager.applier(applier, version), fields, target.get().since()));
        return left;
    }

    private static boolean isOf(Claim claim, String client) {
        return !claim.manager().applies() && claim.manager().name().equals(client)
                && claim.manager().subresource().isEmpty();
    }
}
