package podium.simulation.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.core.Namespace;
import podium.cluster.core.ServiceAccount;
import podium.cluster.pod.Pod;
import podium.manifest.Document;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.manifest.Refusal;
import podium.manifest.admission.ClusterView;
import podium.manifest.patch.ThreeWay;
import podium.manifest.schema.Kind;
import podium.manifest.verdict.ApplyWords;
import podium.manifest.verdict.CreateVerdict;
import podium.manifest.verdict.RefusalWords;
import podium.simulation.Answer;
import podium.simulation.Answer.Outcome;
import podium.simulation.Answer.Verb;
import podium.simulation.api.ApiServer;
import podium.simulation.api.Creation;
import podium.simulation.api.ObjectCreator;
import podium.text.Source;

/** {@code kubectl apply}: creates what is not there, and changes what is. */
final class Applier {
    private final ManifestReader reader;
    private final ApiServer api;
    private final ObjectCreator creator;
    private final ObjectEditor editor;
    private final String namespace;
    private final Map<String, ObjectNode> lastApplied = new LinkedHashMap<>();

    Applier(ManifestReader reader, ApiServer api, ObjectCreator creator, String namespace) {
        this.reader = reader;
        this.api = api;
        this.creator = creator;
        this.editor = new ObjectEditor(api, reader);
        this.namespace = namespace;
    }

    /** A document with its typed object, in the namespace where it goes. */
    private record Wanted(ApiObject object, ObjectNode tree) {
    }

    /** A patch that the server did not take. */
    private record Refused(String doing, Refusal refusal) {
    }

    Answer apply(String manifests) {
        Manifest manifest = reader.readShared(new Source("STDIN", manifests), view());
        List<Outcome> outcomes = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Document document : manifest.documents()) {
            document.object().ifPresent(
                    o -> apply(new Wanted(placed(o), document.tree().deepCopy()), outcomes, refused, problems));
        }
        boolean alone = refused.size() == 1 && problems.isEmpty();
        problems.addAll(CreateVerdict.of(manifest, CreateVerdict.DryRun.NONE).err().lines().toList());
        for (Refused r : refused) {
            problems.add(alone
                    ? RefusalWords.alone(r.doing(), r.refusal())
                    : RefusalWords.amongOthers(r.doing(), r.refusal()));
        }
        // Warnings are printed as they come, errors once all objects have been tried.
        List<String> told = new ArrayList<>(problems.stream().filter(p -> p.startsWith("Warning: ")).toList());
        problems.stream().filter(p -> !p.startsWith("Warning: ")).forEach(told::add);
        return new Answer.Applied(outcomes, told);
    }

    /** What a manifest may refer to: what every cluster has, and what this one has got. */
    private ClusterView view() {
        ClusterView view = ClusterView.fresh(namespace);
        List<String> namespaces = new ArrayList<>(view.namespaces());
        api.list(Namespace.class).forEach(made -> namespaces.add(made.metadata().name()));
        List<String> accounts = api.list(ServiceAccount.class).stream().map(
                account -> account.metadata().namespace() + "/" + account.metadata().name()).toList();
        return new ClusterView(namespace, List.copyOf(namespaces), accounts, view.outlook());
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

    private void apply(Wanted wanted, List<Outcome> outcomes, List<Refused> refused, List<String> problems) {
        Optional<ApiObject> existing = api.get(wanted.object().key());
        if (existing.isPresent()) change(existing.get(), wanted, outcomes, refused, problems);
        else create(wanted, outcomes, problems);
    }

    private void create(Wanted wanted, List<Outcome> outcomes, List<String> problems) {
        ApiObject object = wanted.object();
        creator.warnings(object).forEach(w -> problems.add("Warning: " + w));
        switch (creator.create(object)) {
            case Creation.Created(ApiObject made) -> {
                lastApplied.put(made.metadata().uid(), wanted.tree());
                String name = made.metadata().name();
                // the namespaces of a cluster exist before anyone applies them
                boolean known = made instanceof Namespace
                        && ClusterView.fresh(namespace).namespaces().contains(name);
                if (known) problems.add(ApplyWords.unmanaged("namespaces", name));
                outcomes.add(new Outcome(object.key(), object.apiVersion(), known ? Verb.CONFIGURED : Verb.CREATED));
            }
            case Creation.Refused(String message) ->
                problems.add("Error from server (Forbidden): error when creating \"STDIN\": " + message);
        }
    }

    private void change(ApiObject before, Wanted wanted, List<Outcome> outcomes, List<Refused> refused,
            List<String> problems) {
        ObjectMeta live = before.metadata();
        if (live.deletionTimestamp().isPresent()) problems.add(ApplyWords.leaving(live.name()));
        Optional<Kind> kind = editor.kind(before);
        ThreeWay difference = ThreeWay.of(lastApplied.getOrDefault(live.uid(), wanted.tree()), wanted.tree(),
                editor.tree(before), kind);
        if (difference.isEmpty()) {
            outcomes.add(new Outcome(before.key(), before.apiVersion(), Verb.UNCHANGED));
            return;
        }
        List<String> warnings = before instanceof Pod ? List.of() : creator.warnings(wanted.object());
        switch (editor.store(before, difference.result())) {
            case ObjectEditor.Edited.Refused(Refusal refusal) -> refused.add(new Refused(kind.map(
                    k -> ApplyWords.patching(difference.patch(), k, live, "STDIN")).orElse(""), refusal));
            case ObjectEditor.Edited.Stored(ApiObject _, boolean changed) -> {
                if (changed) warnings.forEach(w -> problems.add("Warning: " + w));
                lastApplied.put(live.uid(), wanted.tree());
                outcomes.add(new Outcome(before.key(), before.apiVersion(), Verb.CONFIGURED));
            }
        }
    }
}
