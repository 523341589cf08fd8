package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import podium.cluster.ApiObject;
import podium.kubectl.ResourceName;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.jsonpath.JsonPath;
import podium.kubectl.jsonpath.JsonPathException;
import podium.kubectl.resource.Failures;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Target;

/** {@code kubectl wait}. Rule: kubectl.md §8. */
final class Wait implements Verb {
    @Override
    public String name() {
        return "wait";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.files(Globals.selecting(new FlagSet()))).array("for").bool("all",
                "local").duration("timeout", "30s");
    }

    @Override
    public void run(Call call) {
        List<String> conditions = call.flags().all("for");
        String condition = conditions.isEmpty() ? "" : conditions.getLast();
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty() && !conditions.isEmpty())
            throw KubectlException.error(Delete.NOTHING_GIVEN);
        Lookup lookup = new Lookup(call);
        Duration timeout = call.flags().duration("timeout");
        Instant end = call.cluster().now().plus(timeout.isNegative() ? Duration.ofDays(7) : timeout);
        if (condition.equals("create")) {
            create(call, lookup, end);
            return;
        }
        boolean deletion = condition.equals("delete");
        Predicate<JsonNode> test = deletion ? o -> false : test(conditions);
        List<ApiObject> objects = deletion ? existing(lookup) : lookup.all(lookup.targets());
        if (objects.isEmpty()) {
            if (deletion) return;
            throw KubectlException.error("no matching resources found");
        }
        Failures failures = new Failures();
        for (ApiObject object : objects) {
            // Rule: when the time has run out, what has not been looked at is not looked at any more
            if (!timeout.isZero() && !call.cluster().now().isBefore(end)) {
                failures.add(timedOut(object, timeout));
                continue;
            }
            boolean met = call.cluster().await(left(call, end), () -> {
                Optional<ApiObject> now = call.cluster().view().find(object.key());
                return deletion
                        ? now.filter(n -> n.metadata().uid().equals(object.metadata().uid())).isEmpty()
                        : now.filter(n -> test.test(call.trees().tree(n))).isPresent();
            });
            if (met)
                call.out().line(ResourceName.of(object.apiVersion(), object.kind(), object.metadata().name())
                        + " condition met");
            else
                failures.add(timedOut(object, timeout));
        }
        failures.end();
    }

    private static KubectlException timedOut(ApiObject object, Duration timeout) {
        String named = ResourceTypes.ofKind(object.apiVersion(), object.kind()).map(t -> t.plural()).orElse(
                object.kind()) + "/" + object.metadata().name();
        return KubectlException.error(timeout.isZero()
                ? "condition not met for " + named
                : "timed out waiting for the condition on " + named);
    }

    private static Duration left(Call call, Instant end) {
        Duration left = Duration.between(call.cluster().now(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Rule: waiting for the deletion of what is not there succeeds at once. */
    private static List<ApiObject> existing(Lookup lookup) {
        List<ApiObject> found = new ArrayList<>();
        for (Target target : lookup.targets()) {
            try {
                found.addAll(lookup.find(target));
            } catch (KubectlException e) {
                if (!e.text().contains("(NotFound)")) throw e;
            }
        }
        return found;
    }

    private static void create(Call call, Lookup lookup, Instant end) {
        List<Target> targets = lookup.targets();
        List<ApiObject> found = new ArrayList<>();
        boolean met = call.cluster().await(left(call, end), () -> {
            found.clear();
            found.addAll(existing(lookup));
            return found.size() >= targets.size();
        });
        if (!met) throw KubectlException.error("timed out waiting for the condition");
        found.forEach(o -> call.out().line(ResourceName.of(o.apiVersion(), o.kind(), o.metadata().name())
                + " condition met"));
    }

    private static Predicate<JsonNode> test(List<String> conditions) {
        String text = conditions.isEmpty() ? "" : conditions.getLast();
        if (text.startsWith("condition=")) return condition(text.substring(10));
        if (text.startsWith("jsonpath=")) return path(text.substring(9));
        throw KubectlException.error("unrecognized condition: "
                + (conditions.isEmpty() ? "[]" : "\"" + text + "\""));
    }

    private static Predicate<JsonNode> condition(String text) {
        int equals = text.indexOf('=');
        String name = (equals < 0 ? text : text.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = (equals < 0 ? "true" : text.substring(equals + 1)).toLowerCase(Locale.ROOT);
        return tree -> {
            long generation = tree.path("metadata").path("generation").asLong();
            for (JsonNode c : tree.path("status").path("conditions")) {
                if (!c.path("type").asText().toLowerCase(Locale.ROOT).equals(name)) continue;
                long observed = c.has("observedGeneration")
                        ? c.path("observedGeneration").asLong()
                        : tree.path("status").path("observedGeneration").asLong(generation);
                return observed >= generation && c.path("status").asText().toLowerCase(Locale.ROOT).equals(value);
            }
            return false;
        };
    }

    private static Predicate<JsonNode> path(String text) {
        int close = text.indexOf('}');
        int equals = close < 0 ? text.lastIndexOf('=') : text.indexOf('=', close);
        String expression = equals < 0 ? text : text.substring(0, equals);
        Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
        try {
            JsonPath path = JsonPath.relaxed(expression.replaceAll("^['\"]|['\"]$", ""));
            return tree -> holds(path, tree, value);
        } catch (JsonPathException e) {
            throw KubectlException.error("error parsing jsonpath " + expression + ", " + e.getMessage());
        }
    }

    private static boolean holds(JsonPath path, JsonNode tree, Optional<String> value) {
        try {
            List<JsonNode> found = path.values(tree);
            if (found.isEmpty()) return false;
            return value.filter(v -> !v.equals(JsonPath.shown(found.getFirst()))).isEmpty();
        } catch (JsonPathException e) {
            return false;
        }
    }
}
