package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.Secret;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.Target;

/** {@code kubectl set env}. Rule: kubectl.md §8. */
final class SetEnv implements Verb {
    @Override
    public String name() {
        return "env";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(Globals.selecting(new FlagSet())))).bool("all", "local",
                "list", "resolve").on("overwrite").preset("containers,c", "*").text("from", "prefix").array(
                        "env,e").list("keys");
    }

    @Override
    public void run(Call call) {
        List<String> words = new ArrayList<>();
        List<String> pairs = new ArrayList<>(call.flags().all("env"));
        List<String> removed = new ArrayList<>();
        for (String word : call.words()) {
            if (word.indexOf('=') > 0) pairs.add(word);
            else if (word.endsWith("-") && !words.isEmpty()) removed.add(word.substring(0, word.length() - 1));
            else words.add(word);
        }
        List<ObjectNode> variables = new ArrayList<>();
        for (String pair : pairs) {
            variables.add(call.trees().empty().put("name", pair.substring(0, pair.indexOf('='))).put("value",
                    pair.substring(pair.indexOf('=') + 1)));
        }
        if (!call.flags().text("from").isEmpty()) variables.addAll(from(call));
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        List<ApiObject> objects = lookup.all(lookup.targets(words));
        if (objects.isEmpty())
            throw KubectlException.error("one or more resources must be specified as <resource> <name> or "
                    + "<resource>/<name>");
        for (ApiObject object : objects) {
            if (call.flags().is("list")) list(call, object);
            if (call.flags().is("list") || (variables.isEmpty() && removed.isEmpty())) continue;
            NamedContainers.podSpec(call.trees().tree(object));
            if (meant(call, call.trees().tree(object)).isEmpty()) {
                call.out().error("Warning: " + object.kind() + "/" + object.metadata().name()
                        + " does not have any containers matching \"" + call.flags().text("containers") + "\"");
                continue;
            }
            Optional<ApiObject> changed = new Changer(call, reporter).change(object,
                    tree -> meant(call, tree).forEach(c -> set(c, variables, removed)));
            reporter.done(changed.orElse(object), "env updated");
        }
    }

    private static List<ObjectNode> meant(Call call, ObjectNode tree) {
        return NamedContainers.matching(tree, call.flags().text("containers"));
    }

    private static void set(ObjectNode container, List<ObjectNode> variables, List<String> removed) {
        ArrayNode env = container.path("env") instanceof ArrayNode list ? list : container.putArray("env");
        for (ObjectNode variable : variables) {
            int at = place(env, variable.path("name").asText());
            if (at < 0) env.add(variable);
            else env.set(at, variable);
        }
        for (String name : removed) {
            int at = place(env, name);
            if (at >= 0) env.remove(at);
        }
        if (env.isEmpty()) container.remove("env");
    }

    private static int place(ArrayNode env, String name) {
        for (int i = 0; i < env.size(); i++) if (env.get(i).path("name").asText().equals(name)) return i;
        return -1;
    }

    private static List<ObjectNode> from(Call call) {
        Target target = PodChoice.target(call.flags().text("from"));
        ApiObject source = call.stock().find(target.type(), call.namespace(), target.name().orElse("")).orElseThrow(
                () -> KubectlException.notFound(target.type(), target.name().orElse("")));
        List<String> keys = switch (source) {
            case ConfigMap map -> map.data().keySet().stream().sorted().toList();
            case Secret secret -> secret.data().keySet().stream().sorted().toList();
            default -> throw KubectlException.error("unsupported resource specified in --from");
        };
        String field = source instanceof ConfigMap ? "configMapKeyRef" : "secretKeyRef";
        List<ObjectNode> found = new ArrayList<>();
        for (String key : keys) {
            if (!call.flags().all("keys").isEmpty() && !call.flags().all("keys").contains(key)) continue;
            String variableName = key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
            if (!variableName.equals(key))
                call.out().error("Warning: key " + key + " transferred to " + variableName);
            ObjectNode variable = call.trees().empty().put("name", call.flags().text("prefix") + variableName);
            variable.putObject("valueFrom").putObject(field).put("key", key).put("name", source.metadata().name());
            found.add(variable);
        }
        return found;
    }

    /** Where a variable has its value from, in words. */
    private static String reference(JsonNode from) {
        if (from.has("configMapKeyRef")) {
            return "configmap " + from.path("configMapKeyRef").path("name").asText() + ", key "
                    + from.path("configMapKeyRef").path("key").asText();
        }
        if (from.has("secretKeyRef")) {
            return "secret " + from.path("secretKeyRef").path("name").asText() + ", key "
                    + from.path("secretKeyRef").path("key").asText();
        }
        if (from.has("fieldRef")) return "field path " + from.path("fieldRef").path("fieldPath").asText();
        if (!from.has("resourceFieldRef")) return "invalid valueFrom";
        String container = from.path("resourceFieldRef").path("containerName").asText();
        String resource = from.path("resourceFieldRef").path("resource").asText();
        return "resource field " + (container.isEmpty() ? "" : container + "/") + resource;
    }

    private static void list(Call call, ApiObject object) {
        ObjectNode tree = call.trees().tree(object);
        for (ObjectNode container : meant(call, tree)) {
            call.out().line("# " + object.kind() + " " + object.metadata().name() + ", container "
                    + container.path("name").asText());
            for (JsonNode variable : container.path("env")) {
                String name = variable.path("name").asText();
                call.out().line(variable.has("valueFrom")
                        ? "# " + name + " from " + reference(variable.path("valueFrom"))
                        : name + "=" + variable.path("value").asText());
            }
        }
    }
}
