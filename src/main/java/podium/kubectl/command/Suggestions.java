package podium.kubectl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;
import podium.kubectl.flags.Flag;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Stock;

/** What may stand next on kubectl's command line: commands, flags and their values, types, names and containers. */
public final class Suggestions {
    private static final List<String> FORMS = List.of("custom-columns=", "go-template=", "json", "jsonpath=", "name",
            "wide", "yaml");
    private static final List<String> ON_PODS = List.of("attach", "debug", "exec", "logs", "port-forward");
    private static final List<String> ON_NODES = List.of("cordon", "drain", "uncordon");
    private static final List<String> ON_ALL = List.of("annotate", "delete", "describe", "edit", "expose", "get",
            "label",
            "patch", "wait", "history", "pause", "restart", "resume", "status", "undo", "scale", "autoscale", "env",
            "image", "resources", "serviceaccount");
    private static final List<String> ROLLING = List.of("daemonset", "deployment", "statefulset");
    private static final List<String> SCALING = List.of("deployment", "replicaset", "replicationcontroller",
            "statefulset");

    private final Stock stock;
    private final String namespace;
    private final List<String> words = new ArrayList<>();
    private Optional<Verb> verb = Optional.empty();
    private Optional<Verb> above = Optional.empty();
    private Optional<Flag> open = Optional.empty();
    private String asked;

    /**
     * What may stand next.
     *
     * @param words in order
     * @param files whether it is a file
     */
    public record Answer(List<String> words, boolean files) {
    }

    private Suggestions(ClusterView view, String namespace) {
        this.stock = new Stock(view, new ApiTrees());
        this.namespace = namespace;
        this.asked = namespace;
    }

    /**
     * What may follow some words behind {@code kubectl}; not yet compared with what is begun.
     *
     * @param word what is typed of the next one
     * @param namespace of commands that name none
     */
    public static Answer after(List<String> before, String word, ClusterView view, String namespace) {
        Suggestions suggestions = new Suggestions(view, namespace);
        before.forEach(suggestions::take);
        return suggestions.answer(word);
    }

    /** Whether types of objects stand behind a command. */
    static boolean takesTypes(String command) {
        return ON_ALL.contains(command) || command.equals("explain");
    }

    private FlagSet flags() {
        return verb.map(Verb::flags).orElseGet(FlagSet::new).with(Globals.flags());
    }

    private void take(String word) {
        if (open.isPresent()) {
            if (open.get().name().equals("namespace")) asked = word;
            open = Optional.empty();
        } else if (word.startsWith("-")) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            Optional<Flag> flag = flag(name);
            if (equals >= 0 && flag.filter(f -> f.name().equals("namespace")).isPresent()) {
                asked = word.substring(equals + 1);
            }
            open = flag.filter(f -> equals < 0 && f.bare().isEmpty());
        } else if (verb.isEmpty()) {
            verb = AllVerbs.list().stream().filter(v -> v.name().equals(word)).findFirst();
        } else {
            Optional<Verb> part = verb.get().parts().stream().filter(v -> v.name().equals(word)).findFirst();
            if (part.isPresent()) above = verb;
            if (part.isPresent()) verb = part;
            else words.add(word);
        }
    }

    private Optional<Flag> flag(String name) {
        return name.startsWith("--") ? flags().find(name.substring(2)) : flags().byLetter(name.substring(1));
    }

    private Answer answer(String word) {
        if (open.isPresent()) return value(open.get());
        if (word.startsWith("--") && word.contains("=")) {
            String name = word.substring(0, word.indexOf('='));
            Answer value = flag(name).map(this::value).orElse(new Answer(List.of(), false));
            return new Answer(value.words().stream().map(v -> name + "=" + v).toList(), false);
        }
        if (word.startsWith("-")) {
            return found(flags().all().stream().map(f -> "--" + f.name() + (f.bare().isEmpty() ? "=" : "")).sorted());
        }
        if (verb.isEmpty()) return found(AllVerbs.list().stream().map(Verb::name).sorted());
        if (!verb.get().parts().isEmpty()) return found(verb.get().parts().stream().map(Verb::name).sorted());
        return operand(verb.get().name(), word);
    }

    private static Answer found(Stream<String> words) {
        return new Answer(words.distinct().toList(), false);
    }

    private Answer value(Flag flag) {
        return switch (flag.name()) {
            case "namespace" -> found(names("namespaces"));
            case "container" -> found(containers());
            case "filename", "kustomize", "patch-file", "from-file" -> new Answer(List.of(), true);
            case "output" -> found(FORMS.stream());
            case "dry-run" -> found(Stream.of("client", "none", "server"));
            case "for" -> found(Stream.of("condition=", "create", "delete", "jsonpath="));
            case "restart" -> found(Stream.of("Always", "Never", "OnFailure"));
            default -> found(Stream.of());
        };
    }

    private Answer operand(String name, String word) {
        if (name.equals("cp")) return new Answer(names("pods").map(n -> n + ":").toList(), true);
        if (name.equals("logs") && words.size() == 1) return found(containers());
        if (ON_PODS.contains(name)) return words.isEmpty() ? podLike(word) : found(Stream.of());
        if (ON_NODES.contains(name)) return found(names("nodes"));
        if (name.equals("taint")) return words.isEmpty() ? found(Stream.of("nodes")) : found(names("nodes"));
        if (name.equals("explain")) return found(types());
        if (!ON_ALL.contains(name)) return found(Stream.of());
        if (word.contains("/")) return slashed(word);
        if (words.isEmpty()) return found(types());
        return words.getFirst().contains("/") ? found(types()) : found(names(words.getFirst()));
    }

    private Answer podLike(String word) {
        return word.contains("/") ? slashed(word) : found(names("pods"));
    }

    private Answer slashed(String word) {
        String type = word.substring(0, word.indexOf('/'));
        return found(names(type).map(n -> type + "/" + n));
    }

    private Stream<String> types() {
        String group = above.map(Verb::name).orElse("");
        if (group.equals("rollout")) return ROLLING.stream();
        if (verb.filter(v -> v.name().contains("scale")).isPresent()) return SCALING.stream();
        return ResourceTypes.all().stream().map(ResourceType::plural).sorted();
    }

    private Stream<String> names(String type) {
        return ResourceTypes.find(type).stream().flatMap(
                t -> stock.in(t, asked.isEmpty() ? namespace : asked).stream()).map(
                        o -> o.metadata().name());
    }

    /** The containers of the Pod that is named, or else of all Pods. */
    private Stream<String> containers() {
        TreeSet<String> found = new TreeSet<>();
        stock.in(ResourceTypes.need("pods"), asked).stream().filter(Pod.class::isInstance).map(Pod.class::cast).filter(
                pod -> words.isEmpty() || words.contains(pod.metadata().name())
                        || words.contains("pod/" + pod.metadata().name())).forEach(
                                pod -> Stream.concat(pod.spec().initContainers().stream(),
                                        pod.spec().containers().stream()).map(Container::name).forEach(found::add));
        return found.stream();
    }
}
