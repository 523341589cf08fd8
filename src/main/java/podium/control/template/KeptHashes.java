package podium.control.template;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.pod.PodTemplateSpec;

/**
 * The hashes of one run, each computed once: a controller looks at an object far more often than its template changes.
 * A template is known by its identity, for to compare its fields would cost as much as a hash.
 */
public final class KeptHashes {
    private static final int NO_COUNT = -1;
    private final TemplateHasher hasher;
    private final IdentityHashMap<PodTemplateSpec, SortedMap<Integer, String>> hashes = new IdentityHashMap<>();
    private final IdentityHashMap<PodTemplateSpec, SortedMap<Integer, String>> revisions = new IdentityHashMap<>();

    /** @param hasher shared between runs */
    public KeptHashes(TemplateHasher hasher) {
        this.hasher = hasher;
    }

    /** As {@link TemplateHasher#hash}. */
    public String hash(PodTemplateSpec template, Optional<Integer> collisions) {
        return hashes.computeIfAbsent(template, _ -> new TreeMap<>()).computeIfAbsent(collisions.orElse(NO_COUNT),
                _ -> hasher.hash(template, collisions));
    }

    /** As {@link TemplateHasher#revisionHash}. */
    public String revisionHash(PodTemplateSpec template, int collisions) {
        return revisions.computeIfAbsent(template, _ -> new TreeMap<>()).computeIfAbsent(collisions,
                _ -> hasher.revisionHash(template, collisions));
    }
}
