package podium.manifest;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import podium.manifest.admission.ClusterView;
import podium.text.Source;

/**
 * Manifests that were read lately. One text is tried in several worlds and with several seeds, and to read it costs a tenth
 * of a run. Safe for several threads; what is not asked for any more is forgotten.
 */
final class KeptManifests {
    private static final int MOST = 64;
    private final LinkedHashMap<Asked, Manifest> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /** All that decides what is read. */
    private record Asked(String name, String text, ClusterView cluster) {
    }

    /** What was read before, or is read now. */
    Manifest get(Source source, ClusterView cluster, Supplier<Manifest> reading) {
        Asked asked = new Asked(source.name(), source.text(), cluster);
        Optional<Manifest> known = known(asked);
        if (known.isPresent()) return known.get();
        Manifest read = reading.get();
        keep(asked, read);
        return read;
    }

    private synchronized Optional<Manifest> known(Asked asked) {
        return Optional.ofNullable(kept.get(asked));
    }

    private synchronized void keep(Asked asked, Manifest manifest) {
        kept.put(asked, manifest);
        if (kept.size() > MOST) kept.pollFirstEntry();
    }
}
