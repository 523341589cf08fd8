package podium.control.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiJson;
import podium.cluster.ObjectMeta;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.EphemeralSource;
import podium.cluster.pod.Pod;
import podium.cluster.pod.Volume;
import podium.control.pod.Owners;

/** The claims that are made for a Pod and go with it. Rule: Kubernetes documentation, generic ephemeral volumes. */
public final class EphemeralClaims {
    private EphemeralClaims() {
    }

    /**
     * The claims that a Pod waits for, in the order of its volumes; none for a Pod that is being deleted. A claim of that
     * name which is somebody else's stays as it is.
     *
     * @param claims of the Pod's namespace
     */
    public static List<PersistentVolumeClaim> missing(Pod pod, List<PersistentVolumeClaim> claims) {
        List<PersistentVolumeClaim> missing = new ArrayList<>();
        if (pod.metadata().deletionTimestamp().isPresent()) return missing;
        for (Volume volume : pod.spec().volumes()) {
            Optional<JsonNode> template = volume.ephemeral().flatMap(EphemeralSource::volumeClaimTemplate);
            String name = name(pod, volume);
            boolean there = claims.stream().anyMatch(claim -> claim.metadata().name().equals(name));
            if (template.isPresent() && !there) missing.add(made(pod, name, template.get()));
        }
        return missing;
    }

    /** The name of the claim behind an ephemeral volume: that of the Pod, a dash, and that of the volume. */
    public static String name(Pod pod, Volume volume) {
        return pod.metadata().name() + "-" + volume.name();
    }

    private static PersistentVolumeClaim made(Pod pod, String name, JsonNode template) {
        ObjectMapper mapper = ApiJson.mapper();
        JsonNode given = template.path("metadata").isObject() ? template.path("metadata") : mapper.createObjectNode();
        ObjectMeta meta = mapper.convertValue(given, ObjectMeta.class).withName(name).withNamespace(
                pod.metadata().namespace());
        return new PersistentVolumeClaim("v1", "PersistentVolumeClaim", Owners.adopted(meta, pod),
                Optional.of(mapper.convertValue(template.path("spec"), ClaimSpec.class)), Optional.empty());
    }
}
