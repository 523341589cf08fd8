package podium.simulation.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.core.Namespace;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.manifest.Document;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.manifest.admission.ClusterView;
import podium.manifest.verdict.CreateVerdict;
import podium.simulation.Answer;
import podium.simulation.Answer.Outcome;
import podium.simulation.Answer.Verb;
import podium.simulation.api.ApiServer;
import podium.simulation.api.Creation;
import podium.simulation.api.ObjectCreator;
import podium.simulation.api.Strategies;
import podium.text.Source;

/** {@code kubectl apply}: creates what is not there, and changes what is. */
final class Applier {
    private final ManifestReader reader;
    private final ApiServer api;
    private final ObjectCreator creator;
    private final String namespace;
    private final Map<String, ObjectMeta> lastApplied = new LinkedHashMap<>();

    Applier(ManifestReader reader, ApiServer api, ObjectCreator creator, String namespace) {
        this.reader = reader;
        this.api = api;
        this.creator = creator;
        this.namespace = namespace;
    }

    Answer apply(String manifests) {
        Manifest manifest = reader.read(new Source("STDIN", manifests), ClusterView.fresh(namespace));
        List<Outcome> outcomes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Document document : manifest.documents()) {
            document.object().ifPresent(o -> apply(placed(o), outcomes, problems));
        }
        problems.addAll(CreateVerdict.of(manifest, CreateVerdict.DryRun.NONE).err().lines().toList());
        // Warnings are printed as they come, errors once all objects have been tried.
        List<String> told = new ArrayList<>(problems.stream().filter(p -> p.startsWith("Warning: ")).toList());
        problems.stream().filter(p -> !p.startsWith("Warning: ")).forEach(told::add);
        return new Answer.Applied(outcomes, told);
    }

    /** Whether an object has been applied, so that it carries what was applied last. */
    boolean isApplied(ApiObject object) {
        return lastApplied.containsKey(object.metadata().uid());
    }

    private ApiObject placed(ApiObject object) {
        return object.namespaced() && object.metadata().namespace().isEmpty()
                ? object.withMetadata(object.metadata().withNamespace(namespace))
                : object;
    }

    private void apply(ApiObject object, List<Outcome> outcomes, List<String> problems) {
        Optional<ApiObject> existing = api.get(object.key());
        if (existing.isPresent()) outcomes.add(change(existing.get(), object, problems));
        else create(object, outcomes, problems);
    }

    private void create(ApiObject object, List<Outcome> outcomes, List<String> problems) {
        creator.warnings(object).forEach(w -> problems.add("Warning: " + w));
        switch (creator.create(object)) {
            case Creation.Created(ApiObject made) -> {
                lastApplied.put(made.metadata().uid(), object.metadata());
                boolean known = made instanceof Namespace
                        && ClusterView.fresh(namespace).namespaces().contains(made.metadata().name());
                if (known) problems.add(notApplied(made.metadata().name()));
                outcomes.add(new Outcome(object.key(), object.apiVersion(), known ? Verb.CONFIGURED : Verb.CREATED));
            }
            case Creation.Refused(String message) ->
                problems.add("Error from server (Forbidden): error when creating \"STDIN\": " + message);
        }
    }

    /** The namespaces of a cluster exist before anyone applies them. */
    private static String notApplied(String name) {
        return "Warning: resource namespaces/" + name
                + " is missing the kubectl.kubernetes.io/last-applied-configuration"
                + " annotation which is required by kubectl apply. kubectl apply should only be used on resources created"
                + " declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be"
                + " patched automatically.";
    }

    private Outcome change(ApiObject before, ApiObject wanted, List<String> problems) {
        if (before.metadata().deletionTimestamp().isPresent()) {
            problems.add("Warning: Detected changes to resource " + before.metadata().name()
                    + " which is currently being deleted.");
        }
        List<String> warnings = wanted instanceof Pod ? List.of() : creator.warnings(wanted);
        ApiObject after = api.update(before, old -> Strategies.changed(old, over(old, wanted))).orElse(before);
        lastApplied.put(before.metadata().uid(), wanted.metadata());
        boolean same = after.metadata().resourceVersion().equals(before.metadata().resourceVersion());
        if (!same) warnings.forEach(w -> problems.add("Warning: " + w));
        return new Outcome(wanted.key(), wanted.apiVersion(), same ? Verb.UNCHANGED : Verb.CONFIGURED);
    }

    /** The new text over what is stored: the identity stays; of a Pod's spec only images may change. */
    private ApiObject over(ApiObject old, ApiObject wanted) {
        ObjectMeta meta = merged(old.metadata(), wanted.metadata());
        if (old instanceof Pod before && wanted instanceof Pod after) {
            return before.withMetadata(meta).withSpec(before.spec().withContainers(
                    withImages(before.spec().containers(), after.spec().containers())).withInitContainers(
                            withImages(before.spec().initContainers(), after.spec().initContainers())));
        }
        return wanted.withMetadata(meta);
    }

    private ObjectMeta merged(ObjectMeta old, ObjectMeta wanted) {
        ObjectMeta last = lastApplied.getOrDefault(old.uid(), wanted);
        return old.withLabels(merged(old.labels(), last.labels(), wanted.labels())).withAnnotations(
                merged(old.annotations(), last.annotations(), wanted.annotations()));
    }

    /** What was applied before and no longer is goes; what others wrote stays. */
    private static Map<String, String> merged(Map<String, String> old, Map<String, String> last,
            Map<String, String> wanted) {
        Map<String, String> all = new TreeMap<>(old);
        last.keySet().forEach(all::remove);
        all.putAll(wanted);
        return all;
    }

    private static List<Container> withImages(List<Container> old, List<Container> wanted) {
        return old.stream().map(c -> wanted.stream().filter(w -> w.name().equals(c.name())).findFirst().map(
                w -> c.withImage(w.image())).orElse(c)).toList();
    }
}
