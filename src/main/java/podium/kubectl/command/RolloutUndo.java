package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.StatefulSet;
import podium.kubectl.ResourceName;
import podium.kubectl.describe.Descriptions;
import podium.kubectl.describe.TemplateMatch;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;

/** {@code kubectl rollout undo}: an earlier template again. Rule: kubectl.md §8. */
final class RolloutUndo implements Verb {
    @Override
    public String name() {
        return "undo";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(Globals.selecting(new FlagSet())))).number("to-revision",
                "0");
    }

    @Override
    public void run(Call call) {
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error("required resource not specified");
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets())) undo(call, object);
    }

    private static void undo(Call call, ApiObject object) {
        String plural = ResourceTypes.ofKind(object.apiVersion(), object.kind()).orElseThrow().plural();
        if (object.metadata().annotations().containsKey(LastApplied.KEY)) warn(call, plural, object);
        PodTemplateSpec present = template(object);
        String named = ResourceName.of(object.apiVersion(), object.kind(), object.metadata().name());
        NavigableMap<Long, Revisions> revisions = Revisions.of(call.cluster().view(), object);
        if (object instanceof Deployment d && d.spec().paused()) {
            throw KubectlException.error(
                    "you cannot rollback a paused deployment; resume it first with 'kubectl rollout "
                            + "resume' and try again");
        }
        long number = number(call, object, revisions);
        Revisions earlier = Optional.ofNullable(revisions.get(number)).orElseThrow();
        PodTemplateSpec wanted = earlier.template();
        Reporter reporter = new Reporter(call);
        if (reporter.dryRun() == DryRun.CLIENT) {
            call.out().line(named + " " + Descriptions.template(wanted) + " (dry run)");
            return;
        }
        if (TemplateMatch.same(present, wanted)) {
            call.out().line(named + " skipped rollback (current template already matches revision " + number + ")");
            return;
        }
        reporter.done(new Changer(call, reporter).change(object, tree -> put(call, tree, object, wanted,
                earlier.cause())).orElse(object), "rolled back");
    }

    private static void warn(Call call, String plural, ApiObject object) {
        call.out().error("Warning: resource " + plural + "/" + object.metadata().name()
                + " was previously managed with 'kubectl apply'. Rolling back will not update the " + LastApplied.KEY
                + " annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using "
                + "'kubectl apply' with your previous configuration file instead.");
    }

    private static PodTemplateSpec template(ApiObject object) {
        return switch (object) {
            case Deployment d -> d.spec().template();
            case StatefulSet s -> s.spec().template();
            case DaemonSet d -> d.spec().template();
            default -> throw KubectlException.error("no rollbacker has been implemented for \""
                    + ResourceTypes.ofKind(object.apiVersion(), object.kind()).map(
                            t -> t.group().isEmpty() ? t.kind() : t.kind() + "." + t.group()).orElse("")
                    + "\"");
        };
    }

    private static long number(Call call, ApiObject object, NavigableMap<Long, Revisions> revisions) {
        long asked = call.flags().number("to-revision");
        if (asked > 0 && !revisions.containsKey(asked)) {
            throw KubectlException.error("unable to find specified revision " + asked + " in history");
        }
        if (asked > 0) return asked;
        List<Long> numbers = List.copyOf(revisions.keySet());
        if (numbers.size() < 2 && !(object instanceof Deployment)) {
            throw KubectlException.error("no last revision to roll back to");
        }
        if (numbers.size() < 2) {
            throw KubectlException.error("no rollout history found for " + object.kind().toLowerCase(
                    Locale.ROOT) + " \"" + object.metadata().name() + "\"");
        }
        return numbers.get(numbers.size() - 2);
    }

    private static void put(Call call, ObjectNode tree, ApiObject object, PodTemplateSpec wanted,
            Optional<String> cause) {
        ObjectNode template = ApiJson.mapper().valueToTree(wanted);
        if (template.path("metadata").path("labels") instanceof ObjectNode labels) labels.remove("pod-template-hash");
        ((ObjectNode) tree.path("spec")).set("template", call.trees().parse(template.toString()));
        if (object instanceof Deployment) {
            ObjectNode meta = (ObjectNode) tree.path("metadata");
            ObjectNode annotations = meta.path("annotations") instanceof ObjectNode a
                    ? a
                    : meta.putObject("annotations");
            annotations.remove("kubernetes.io/change-cause");
            cause.ifPresent(c -> annotations.put("kubernetes.io/change-cause", c));
        }
    }
}
