package podium.simulation.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import podium.cluster.ApiJson;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.manifest.Document;
import podium.manifest.ManifestReader;
import podium.manifest.Refusal;
import podium.manifest.admission.ClusterView;
import podium.manifest.rules.Cause;
import podium.manifest.tree.GoJson;
import podium.text.Source;

/**
 * The way of a container into a Pod that runs already. It is judged as a container of a new Pod is; only its place is
 * another. Rule: Kubernetes documentation, ephemeral containers.
 */
public final class EphemeralContainers {
    private static final String TARGET = "targetContainerName";
    private static final String FIX = "Choose another name for the new container, or another target: kubectl describe pod "
            + "lists the containers.";
    private final ObjectMapper mapper = ApiJson.mapper();
    private final ManifestReader reader;

    /** @param reader reads what clients send */
    public EphemeralContainers(ManifestReader reader) {
        this.reader = reader;
    }

    /** What becomes of a container. */
    public sealed interface Outcome {
        /** The container with its defaults. */
        record Taken(Container container) implements Outcome {
        }

        /** Why it is not added. */
        record Refused(Refusal refusal) implements Outcome {
        }
    }

    /** Judges a new container of a Pod; nothing is stored. */
    public Outcome judge(Pod pod, ObjectNode container) {
        String place = "spec.ephemeralContainers[" + pod.spec().ephemeralContainers().size() + "]";
        ObjectNode bare = container.deepCopy();
        bare.remove(TARGET);
        ObjectNode host = mapper.createObjectNode().put("apiVersion", "v1").put("kind", "Pod");
        host.putObject("metadata").put("name", pod.metadata().name());
        host.putObject("spec").putArray("containers").add(bare);
        Document document = reader.read(new Source("request", GoJson.compact(host)),
                ClusterView.OPEN).documents().getFirst();
        List<Cause> causes = new ArrayList<>();
        if (document.refusal().isPresent()) {
            if (!(document.refusal().get() instanceof Refusal.Invalid invalid))
                return new Outcome.Refused(document.refusal().get());
            invalid.causes().forEach(c -> causes.add(new Cause(c.path().replace("spec.containers[0]", place),
                    c.showsPath(), c.message(), c.rule())));
        }
        names(pod, container, place, causes);
        if (!causes.isEmpty())
            return new Outcome.Refused(new Refusal.Invalid("Pod", "Pod", pod.metadata().name(), causes));
        Container made = ((Pod) document.object().orElseThrow()).spec().containers().getFirst();
        return new Outcome.Taken(container.has(TARGET) ? made.withOther(TARGET, container.get(TARGET)) : made);
    }

    private static void names(Pod pod, ObjectNode container, String place, List<Cause> causes) {
        String name = container.path("name").asText();
        if (Containers.all(pod.spec()).anyMatch(c -> c.name().equals(name))) {
            causes.add(new Cause(place + ".name", true, "Duplicate value: " + GoJson.quote(name), FIX));
        }
        String target = container.path(TARGET).asText();
        boolean known = pod.spec().containers().stream().anyMatch(c -> c.name().equals(target))
                || pod.spec().initContainers().stream().anyMatch(c -> c.name().equals(target));
        if (!target.isEmpty() && !known)
            causes.add(new Cause(place + "." + TARGET, true, "Not found: " + GoJson.quote(target), FIX));
    }
}
