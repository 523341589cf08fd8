package podium.kubelet;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The present results of probes, by the id of the container instance; absent where no probe has seen the instance yet. */
public record ProbeResults(SortedMap<String, ProbeResult> startup, SortedMap<String, ProbeResult> liveness,
        SortedMap<String, ProbeResult> readiness) {
    /** No probe has run. */
    public static final ProbeResults NONE = new ProbeResults(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public ProbeResults {
        startup = Collections.unmodifiableSortedMap(new TreeMap<>(startup));
        liveness = Collections.unmodifiableSortedMap(new TreeMap<>(liveness));
        readiness = Collections.unmodifiableSortedMap(new TreeMap<>(readiness));
    }

    public Optional<ProbeResult> startupOf(String id) {
        return Optional.ofNullable(startup.get(id));
    }

    public Optional<ProbeResult> livenessOf(String id) {
        return Optional.ofNullable(liveness.get(id));
    }

    public Optional<ProbeResult> readinessOf(String id) {
        return Optional.ofNullable(readiness.get(id));
    }
}
