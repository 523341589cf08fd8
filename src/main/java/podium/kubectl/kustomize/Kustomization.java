package podium.kubectl.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.YamlTrees;
import podium.kubectl.session.FileArea;
import podium.manifest.schema.Schema;

/** Builds the objects that a directory with a kustomization file stands for. */
public final class Kustomization {
    private static final List<String> NAMES = List.of("kustomization.yaml", "kustomization.yml", "Kustomization");
    private static final List<String> ORDER = List.of("Namespace", "ResourceQuota", "StorageClass",
            "CustomResourceDefinition", "ServiceAccount", "Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding",
            "ConfigMap", "Secret", "Endpoints", "Service", "LimitRange", "PriorityClass", "PersistentVolume",
            "PersistentVolumeClaim", "Deployment", "StatefulSet", "CronJob", "PodDisruptionBudget");
    private final FileArea files;
    private final ApiTrees trees;
    private final Schema schema;
    private final List<String> warnings = new ArrayList<>();

    /** A builder that reads from some files. */
    public Kustomization(FileArea files, ApiTrees trees, Schema schema) {
        this.files = files;
        this.trees = trees;
        this.schema = schema;
    }

    /** What was said about old-fashioned fields, a line each. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * The objects of a directory, in the order in which they are applied.
     *
     * @throws KubectlException when there is no kustomization, or it names what is not there
     */
    public List<ObjectNode> build(String directory) {
        List<ObjectNode> objects = new ArrayList<>(objects(directory));
        objects.sort(Comparator.comparingInt(Kustomization::rank));
        return objects;
    }

    private static int rank(ObjectNode object) {
        int place = ORDER.indexOf(object.path("kind").asText());
        return place < 0 ? ORDER.size() : place;
    }

    private List<ObjectNode> objects(String directory) {
        String text = NAMES.stream().flatMap(n -> files.read(directory + "/" + n).stream()).findFirst().orElseThrow(
                () -> KubectlException.error("unable to find one of 'kustomization.yaml', 'kustomization.yml' or "
                        + "'Kustomization' in directory '" + files.absolute(directory) + "'"));
        JsonNode file = YamlTrees.first(text).map(t -> trees.parse(t.toString())).orElseGet(trees::empty);
        warn(file);
        List<ObjectNode> objects = new ArrayList<>();
        for (String field : List.of("resources", "bases")) {
            for (JsonNode resource : file.path(field)) objects.addAll(resource(directory, resource.asText()));
        }
        objects.addAll(new Generated(files, directory, file).objects());
        new Patches(files, trees, schema, directory, file).apply(objects);
        new Transformers(file).apply(objects);
        return objects;
    }

    private void warn(JsonNode file) {
        Optional<String> old = file.has("commonLabels")
                ? Optional.of("'commonLabels' is deprecated. Please use 'labels' instead.")
                : file.has("bases")
                        ? Optional.of("'bases' is deprecated. Please use 'resources' instead.")
                        : file.has("patchesStrategicMerge")
                                ? Optional.of("'patchesStrategicMerge' is deprecated. Please use 'patches' instead.")
                                : Optional.empty();
        old.ifPresent(o -> warnings.add("# Warning: " + o
                + " Run 'kustomize edit fix' to update your Kustomization automatically."));
    }

    private List<ObjectNode> resource(String directory, String path) {
        String full = join(directory, path);
        Optional<String> text = files.read(full);
        if (text.isPresent()) {
            return YamlTrees.all(text.get()).stream().map(t -> (ObjectNode) trees.parse(t.toString())).toList();
        }
        if (files.list(full).isPresent()) return objects(full);
        throw KubectlException.error("accumulating resources: accumulation err='accumulating resources from '" + path
                + "': open " + files.absolute(full)
                + ": no such file or directory': must build at directory: not a valid "
                + "directory: evalsymlink failure on '" + files.absolute(full) + "' : lstat " + files.absolute(full)
                + ": no such file or directory");
    }

    /** A path below a directory, with its dots resolved. */
    static String join(String directory, String path) {
        List<String> parts = new ArrayList<>();
        for (String part : (directory + "/" + path).split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) parts.removeLast();
            else if (!part.equals(".") && !part.isEmpty()) parts.add(part);
        }
        return (directory.startsWith("/") ? "/" : "") + String.join("/", parts);
    }
}
