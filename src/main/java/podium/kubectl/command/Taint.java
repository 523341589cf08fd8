package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;

/** {@code kubectl taint}. Rule: kubectl.md §8. */
final class Taint implements Verb {
    /** What is said of a key that is none. */
    private static final String KEY = "name part must consist of alphanumeric characters, '-', '_' or '.', and must "
            + "start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for "
            + "validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
    private static final List<String> EFFECTS = List.of("NoSchedule", "PreferNoSchedule", "NoExecute");

    @Override
    public String name() {
        return "taint";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(new FlagSet())).text("selector,l").bool("overwrite", "all").textOr(
                "validate", "strict", "strict");
    }

    /** One taint to set or to take away. */
    private record Change(String key, String value, String effect, boolean isRemoval) {
    }

    @Override
    public void run(Call call) {
        List<String> words = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (String word : call.words()) {
            if (words.isEmpty() || !word.matches(".*[:=].*|.*-")) words.add(word);
            else changes.add(change(call, word));
        }
        if (changes.isEmpty()) throw KubectlException.error("at least one taint update is required");
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        boolean removesOnly = changes.stream().allMatch(Change::isRemoval);
        for (ApiObject node : lookup.all(lookup.targets(words))) {
            if (!node.kind().equals("Node"))
                throw KubectlException.error("invalid resource type " + ResourceTypes.ofKind(node.apiVersion(),
                        node.kind()).map(ResourceType::plural).orElse(node.kind())
                        + ", only node types are supported");
            if (reporter.dryRun() != DryRun.CLIENT) {
                new Changer(call, reporter).change(node, tree -> apply(call, tree, changes));
            }
            // Rule: this command says the same whether it was a dry run or not
            call.out().line("node/" + node.metadata().name() + " " + (removesOnly ? "untainted" : "tainted"));
        }
    }

    private static Change change(Call call, String word) {
        boolean removal = word.endsWith("-");
        String text = removal ? word.substring(0, word.length() - 1) : word;
        int colon = text.lastIndexOf(':');
        String effect = colon < 0 ? "" : text.substring(colon + 1);
        String pair = colon < 0 ? text : text.substring(0, colon);
        if (!removal && !EFFECTS.contains(effect)) {
            throw call.usage(colon < 0
                    ? "invalid taint spec: " + word + (pair.contains("=") ? ", " + KEY : "")
                    : "invalid taint effect: " + effect + ", unsupported taint effect");
        }
        int equals = pair.indexOf('=');
        return new Change(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1),
                effect, removal);
    }

    private static void apply(Call call, ObjectNode tree, List<Change> changes) {
        ObjectNode spec = tree.withObject("/spec");
        ArrayNode taints = spec.path("taints") instanceof ArrayNode list ? list : spec.putArray("taints");
        for (Change change : changes) {
            boolean found = false;
            for (int i = taints.size() - 1; i >= 0; i--) {
                boolean same = taints.get(i).path("key").asText().equals(change.key()) && (change.effect().isEmpty()
                        || taints.get(i).path("effect").asText().equals(change.effect()));
                if (!same) continue;
                found = true;
                if (!change.isRemoval() && !call.flags().is("overwrite")) {
                    throw KubectlException.error("node " + tree.path("metadata").path("name").asText()
                            + " already has " + change.key()
                            + " taint(s) with same effect(s) and --overwrite is false");
                }
                taints.remove(i);
            }
            if (change.isRemoval() && !found)
                throw KubectlException.error("taint \"" + change.key()
                        + (change.effect().isEmpty() ? "" : ":" + change.effect()) + "\" not found");
            if (!change.isRemoval()) {
                ObjectNode taint = taints.addObject().put("effect", change.effect()).put("key", change.key());
                if (!change.value().isEmpty()) taint.put("value", change.value());
            }
        }
        if (taints.isEmpty()) spec.remove("taints");
    }
}
