package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl label} and {@code kubectl annotate}. Rule: kubectl.md §8. */
record Marks(String name, String field, String noun) implements Verb {
    private static final String VALUE = "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?";

    static Marks labels() {
        return new Marks("label", "labels", "label");
    }

    static Marks annotations() {
        return new Marks("annotate", "annotations", "annotation");
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(Globals.selecting(new FlagSet())))).bool("overwrite",
                "list", "all", "local").text("resource-version");
    }

    /** The pairs to set and the keys to remove. */
    private record Asked(Map<String, String> set, List<String> removed) {
    }

    @Override
    public void run(Call call) {
        List<String> words = new ArrayList<>();
        Asked asked = new Asked(new LinkedHashMap<>(), new ArrayList<>());
        for (String word : call.words()) {
            boolean pair = word.contains("=") && word.indexOf('=') > 0;
            if (pair && noun.equals("label") && word.indexOf('=') != word.lastIndexOf('='))
                throw KubectlException.error("invalid label spec: " + word);
            boolean minus = word.endsWith("-") && !words.isEmpty();
            if (pair) asked.set().put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            else if (minus) asked.removed().add(word.substring(0, word.length() - 1));
            else words.add(word);
        }
        // a word that is neither a name nor a pair is a pair that was mistyped
        words.removeIf(w -> w.contains(":"));
        refuseBoth(asked);
        boolean files = !call.flags().all("filename").isEmpty();
        if (words.isEmpty() && !files)
            throw KubectlException.error("one or more resources must be specified as <resource> <name> or "
                    + "<resource>/<name>");
        if (asked.set().isEmpty() && asked.removed().isEmpty() && !call.flags().is("list"))
            throw KubectlException.error("at least one " + noun + " update is required");
        asked.set().forEach(this::check);
        boolean all = call.flags().is("all") || call.flags().has("selector") || call.flags().has("field-selector");
        if (words.size() == 1 && !words.getFirst().contains("/") && !all && !files)
            throw KubectlException.error("resource(s) were provided, but no name was specified");
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets(words))) {
            if (call.flags().is("list")) list(call, object);
            if (!asked.set().isEmpty() || !asked.removed().isEmpty()) mark(call, new Reporter(call), object, asked);
        }
    }

    private void refuseBoth(Asked asked) {
        List<String> both = asked.removed().stream().filter(asked.set()::containsKey).toList();
        if (both.isEmpty()) return;
        throw KubectlException.error(noun.equals("label")
                ? "can not both modify and remove a label in the same command"
                : "can not both modify and remove the following annotation(s) in the same command: "
                        + String.join(", ", both));
    }

    private void check(String key, String value) {
        if (!noun.equals("label") || (value.matches(VALUE) && value.length() <= 63)) return;
        throw KubectlException.error("invalid label value: \"" + key + "=" + value
                + "\": a valid label must be an empty "
                + "string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
                + "alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '"
                + VALUE + "')");
    }

    private Map<String, String> present(ApiObject object) {
        return noun.equals("label") ? object.metadata().labels() : object.metadata().annotations();
    }

    private void list(Call call, ApiObject object) {
        new TreeMap<>(present(object)).forEach((k, v) -> call.out().line(k + "=" + v));
    }

    private void mark(Call call, Reporter reporter, ApiObject object, Asked asked) {
        Map<String, String> present = present(object);
        if (!call.flags().is("overwrite")) refuseTaken(present, asked);
        if (noun.equals("label")) {
            asked.removed().stream().filter(k -> !present.containsKey(k)).forEach(
                    k -> call.out().line("label \"" + k + "\" not found."));
        }
        Optional<ApiObject> changed = new Changer(call, reporter).change(object, tree -> {
            ObjectNode meta = (ObjectNode) tree.path("metadata");
            ObjectNode map = meta.path(field) instanceof ObjectNode m ? m : meta.putObject(field);
            asked.removed().forEach(map::remove);
            asked.set().forEach(map::put);
            if (map.isEmpty() && reporter.dryRun() != DryRun.CLIENT) meta.remove(field);
        });
        reporter.done(changed.orElse(object), word(asked, changed.isPresent()));
    }

    private void refuseTaken(Map<String, String> present, Asked asked) {
        List<String> taken = asked.set().entrySet().stream().filter(e -> present.containsKey(e.getKey())
                && !present.get(e.getKey()).equals(e.getValue())).map(
                        e -> "'" + e.getKey() + "' already has a value (" + present.get(e.getKey()) + ")").toList();
        if (taken.isEmpty()) return;
        throw KubectlException.error(noun.equals("label")
                ? taken.getFirst() + ", and --overwrite is false"
                : "--overwrite is false but found the following declared annotation(s): "
                        + String.join("; ", taken));
    }

    private String word(Asked asked, boolean changed) {
        if (!noun.equals("label")) return "annotated";
        if (!changed) return "not labeled";
        if (asked.set().isEmpty()) return "unlabeled";
        return asked.removed().isEmpty() ? "labeled" : "modified";
    }
}
