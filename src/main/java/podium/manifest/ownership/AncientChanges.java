package podium.manifest.ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the number of managers in bounds. */
final class AncientChanges {
    private static final int MOST = 10;
    private static final String NAME = "ancient-changes";

    private AncientChanges() {
    }

    /**
     * Rule: of more than ten managers that do not apply, the oldest of each version are joined under one name until ten are
     * left; the first of a version alone keeps its own.
     */
    static Claims merged(Claims claims) {
        List<Claim> updaters = claims.byManager().values().stream().filter(c -> !c.manager().applies()).sorted(
                Comparator.comparingLong(Claim::second).thenComparing(
                        c -> c.manager().identity())).toList();
        int left = updaters.size();
        if (left <= MOST) return claims;
        Map<String, Claim> first = new LinkedHashMap<>();
        Map<String, Claim> buckets = new LinkedHashMap<>();
        List<Claim> gone = new ArrayList<>();
        for (Claim claim : updaters) {
            if (left <= MOST) break;
            String version = claim.manager().apiVersion();
            if (first.putIfAbsent(version, claim) == null) continue;
            Claim bucket = buckets.getOrDefault(version, first.get(version));
            if (!buckets.containsKey(version)) gone.add(bucket);
            buckets.put(version, new Claim(Manager.updater(NAME, version, ""), bucket.fields().with(claim.fields()),
                    claim.since()));
            gone.add(claim);
            left--;
        }
        List<Claim> all = new ArrayList<>(claims.byManager().values());
        all.removeAll(gone);
        all.addAll(buckets.values());
        return Claims.of(all);
    }
}
