package podium.simulation.node;

import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.Probe;
import podium.kubelet.ProbeResult;

/** The three probes, and what holds before the first of each has run. Rule: kubelet.md §9.3. */
enum ProbeKind {
    STARTUP("Startup", ProbeResult.UNKNOWN), LIVENESS("Liveness", ProbeResult.SUCCESS), READINESS("Readiness",
            ProbeResult.FAILURE);

    private final String word;
    private final ProbeResult initial;

    ProbeKind(String word, ProbeResult initial) {
        this.word = word;
        this.initial = initial;
    }

    String word() {
        return word;
    }

    ProbeResult initial() {
        return initial;
    }

    Optional<Probe> of(Container container) {
        return switch (this) {
            case STARTUP -> container.startupProbe();
            case LIVENESS -> container.livenessProbe();
            case READINESS -> container.readinessProbe();
        };
    }
}
