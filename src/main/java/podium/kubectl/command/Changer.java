package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.manifest.tree.GoJson;

/** Changes objects that exist, as the commands do that set one field or another. */
final class Changer {
    private final Call call;
    private final Reporter reporter;

    Changer(Call call, Reporter reporter) {
        this.call = call;
        this.reporter = reporter;
    }

    /** The object after a change of its tree, which the server may refuse; nothing is sent when nothing changes. */
    Optional<ApiObject> change(ApiObject object, Consumer<ObjectNode> change) {
        ObjectNode tree = call.trees().tree(object);
        String before = GoJson.compact(tree);
        change.accept(tree);
        if (GoJson.compact(tree).equals(before)) return Optional.empty();
        if (reporter.dryRun() == DryRun.CLIENT) return Optional.of(call.trees().other(tree));
        ResourceType type = ResourceTypes.ofKind(object.apiVersion(), object.kind()).orElseThrow();
        return Optional.of(Writer.refusable("", () -> call.server().update(type, object,
                tree, reporter.dryRun() == DryRun.NONE)));
    }

    /** The spec of the Pods that an object is or makes; empty for other kinds. */
    static Optional<ObjectNode> podSpec(ObjectNode tree) {
        JsonNode spec = switch (tree.path("kind").asText()) {
            case "Pod" -> tree.path("spec");
            case "CronJob" -> tree.path("spec").path("jobTemplate").path("spec").path("template").path("spec");
            default -> tree.path("spec").path("template").path("spec");
        };
        return spec instanceof ObjectNode found ? Optional.of(found) : Optional.empty();
    }

    /** All containers of a Pod's spec, those that initialize first. */
    static List<ObjectNode> containers(ObjectNode podSpec) {
        List<ObjectNode> found = new ArrayList<>();
        for (String list : List.of("initContainers", "containers")) {
            for (JsonNode c : podSpec.path(list)) if (c instanceof ObjectNode container) found.add(container);
        }
        return found;
    }
}
