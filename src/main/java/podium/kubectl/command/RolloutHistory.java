package podium.kubectl.command;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.PodTemplateSpec;
import podium.kubectl.ResourceName;
import podium.kubectl.describe.Descriptions;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;

/** {@code kubectl rollout history}. Rule: kubectl.md §8. */
final class RolloutHistory implements Verb {
    @Override
    public String name() {
        return "history";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.files(Globals.selecting(new FlagSet()))).number("revision", "0");
    }

    @Override
    public void run(Call call) {
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error("required resource not specified");
        Lookup lookup = new Lookup(call);
        long wanted = call.flags().number("revision");
        for (ApiObject object : lookup.all(lookup.targets())) {
            if (!List.of("Deployment", "StatefulSet", "DaemonSet").contains(object.kind())) {
                throw KubectlException.error("no history viewer has been implemented for \""
                        + ResourceTypes.ofKind(object.apiVersion(), object.kind()).map(
                                t -> t.group().isEmpty() ? t.kind() : t.kind() + "." + t.group()).orElse("")
                        + "\"");
            }
            NavigableMap<Long, Revisions> revisions = Revisions.of(call.cluster().view(), object);
            String named = ResourceName.of(object.apiVersion(), object.kind(), object.metadata().name());
            if (wanted > 0) one(call, named, revisions, wanted);
            else all(call, named, revisions);
        }
    }

    private static void one(Call call, String named, NavigableMap<Long, Revisions> revisions, long wanted) {
        Revisions found = Optional.ofNullable(revisions.get(wanted)).orElseThrow(
                () -> KubectlException.error("unable to find the specified revision"));
        call.out().print(named + " with revision #" + wanted + "\n" + Descriptions.template(caused(found)) + "\n");
    }

    /** The reason for a revision stands among the annotations of its template. */
    private static PodTemplateSpec caused(Revisions revision) {
        if (revision.cause().isEmpty()) return revision.template();
        return new PodTemplateSpec(revision.template().metadata().map((ObjectMeta m) -> {
            var annotations = new TreeMap<>(m.annotations());
            annotations.put("kubernetes.io/change-cause", revision.cause().get());
            return m.withAnnotations(annotations);
        }), revision.template().spec());
    }

    private static void all(Call call, String named, NavigableMap<Long, Revisions> revisions) {
        StringBuilder text = new StringBuilder("REVISION  CHANGE-CAUSE\n");
        revisions.forEach((number, r) -> text.append(number).repeat(' ',
                Math.max(1, 10 - Long.toString(number).length())).append(r.cause().orElse("<none>")).append('\n'));
        call.out().print(named + " \n" + text + "\n");
    }
}
