package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import podium.cluster.ApiObject;
import podium.kubectl.resource.Failures;
import podium.kubectl.resource.FieldSelectors;
import podium.kubectl.resource.KubectlException;
import podium.cluster.LabelSelectors;
import podium.kubectl.resource.ManifestFiles;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Stock;
import podium.kubectl.resource.Target;
import podium.kubectl.resource.Targets;
import podium.manifest.Document;

/** Finds the objects that a command line means. Rule: kubectl.md §4.2. */
final class Lookup {
    private final Call call;
    private final boolean everywhere;
    private final String labels;
    private final String fields;
    private final boolean missingIsFine;

    Lookup(Call call) {
        this.call = call;
        this.everywhere = call.flags().is("all-namespaces");
        this.labels = call.flags().text("selector");
        this.fields = call.flags().text("field-selector");
        this.missingIsFine = call.flags().is("ignore-not-found");
    }

    /**
     * Objects of one type, in the order in which they were asked for.
     *
     * @param byName whether they were asked for by name
     */
    record Group(ResourceType type, List<ApiObject> objects, boolean byName) {
    }

    /** What the words and files of the command line ask for. */
    List<Target> targets() {
        return targets(call.words());
    }

    /** The same for a command whose selector chooses something else than these objects. */
    List<Target> targetsWithoutSelector() {
        return hasFiles() ? inFiles() : Targets.of(call.words());
    }

    /** What some words, and the files of the command line, ask for. */
    List<Target> targets(List<String> words) {
        if (!hasFiles()) warnOfShortNames(words);
        List<Target> targets = hasFiles() ? inFiles() : Targets.of(words);
        boolean named = targets.stream().anyMatch(t -> t.name().isPresent());
        if (named && !hasFiles() && !(labels.isEmpty() && fields.isEmpty()))
            throw KubectlException.error("name cannot be provided when a selector is specified");
        if (named && everywhere)
            throw KubectlException.error("a resource cannot be retrieved by name across all namespaces");
        return targets;
    }

    private boolean hasFiles() {
        return !call.flags().all("filename").isEmpty() || !call.flags().text("kustomize").isEmpty();
    }

    /** Rule: kubectl says so when a short name stands for types of several groups. */
    private void warnOfShortNames(List<String> words) {
        words.stream().limit(1).flatMap(w -> Stream.of(w.split("/", 2)[0].split(",", -1))).forEach(
                word -> ResourceTypes.alsoMeant(word).forEach(t -> call.out().error("Warning: short name \"" + word
                        + "\" could also match lower priority resource " + t.qualified())));
    }

    private List<ManifestFiles.Read> read() {
        ManifestFiles files = new ManifestFiles(call.files(), call.stdin(), call.cluster().reader(),
                call.flags().is("recursive"));
        String folder = call.flags().text("kustomize");
        return folder.isEmpty()
                ? files.read(call.flags().all("filename"), call.cluster().view(), call.namespace())
                : List.of(files.read(folder, Kustomize.build(call, folder), call.cluster().view(), call.namespace()));
    }

    private List<Target> inFiles() {
        List<Target> found = new ArrayList<>();
        for (ManifestFiles.Read file : read()) {
            file.manifest().broken().ifPresent(b -> {
                throw KubectlException.error(b.message());
            });
            for (Document document : file.documents()) {
                String version = document.tree().path("apiVersion").asText();
                String kind = document.tree().path("kind").asText();
                ResourceType type = ResourceTypes.ofKind(version, kind).orElseThrow(
                        () -> KubectlException.error("resource mapping not found for name: \""
                                + document.tree().path("metadata").path("name").asText() + "\" namespace: \""
                                + document.tree().path("metadata").path("namespace").asText() + "\" from \""
                                + file.name() + "\": no matches for kind \"" + kind + "\" in version \"" + version
                                + "\"\nensure CRDs are installed first"));
                String namespace = document.tree().path("metadata").path("namespace").asText();
                found.add(new Target(type, Optional.of(document.tree().path("metadata").path("name").asText()),
                        Optional.of(namespace).filter(n -> !n.isEmpty())));
            }
        }
        return found;
    }

    /** The objects of some targets by type; what is not there is noted as a failure. */
    List<Group> find(List<Target> targets, Failures failures) {
        List<Group> groups = new ArrayList<>();
        for (Target target : targets) {
            List<ApiObject> found = new ArrayList<>();
            failures.attempt(() -> found.addAll(find(target)));
            boolean same = !groups.isEmpty() && groups.getLast().type().equals(target.type());
            if (same) groups.getLast().objects().addAll(found);
            else groups.add(new Group(target.type(), found, target.name().isPresent()));
        }
        return groups;
    }

    /** All objects of some targets; the first that is not there ends the command. */
    List<ApiObject> all(List<Target> targets) {
        Failures failures = new Failures();
        List<ApiObject> found = find(targets, failures).stream().flatMap(g -> g.objects().stream()).toList();
        failures.end();
        return found;
    }

    /** The objects of one target. */
    List<ApiObject> find(Target target) {
        Stock stock = call.stock();
        if (target.name().isPresent()) {
            String name = target.name().get();
            Optional<ApiObject> one = stock.find(target.type(), target.namespace().orElse(call.namespace()), name);
            if (one.isEmpty() && !missingIsFine) throw KubectlException.notFound(target.type(), name);
            return one.stream().toList();
        }
        List<ApiObject> all = everywhere ? stock.all(target.type()) : stock.in(target.type(), call.namespace());
        Predicate<ApiObject> wanted = wanted(target.type());
        return all.stream().filter(wanted).toList();
    }

    /** Whether an object of a type is among those that the selectors mean. */
    Predicate<ApiObject> wanted(ResourceType type) {
        try {
            Predicate<Map<String, String>> byLabels = LabelSelectors.parse(labels);
            Predicate<JsonNode> byFields = FieldSelectors.parse(fields, type);
            return o -> byLabels.test(o.metadata().labels()) && (fields.isEmpty()
                    || byFields.test(call.trees().tree(o)));
        } catch (IllegalArgumentException e) {
            throw KubectlException.server("BadRequest", "Unable to find " + type.resource()
                    + " that match label selector \"" + labels + "\", field selector \"" + fields + "\": "
                    + e.getMessage());
        }
    }
}
