package podium.kubectl.command;

import java.time.Duration;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.workload.Deployment;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.simulation.Change;

/** {@code kubectl rollout status}: a line for every change, until the roll-out is through. Rule: kubectl.md §8. */
final class RolloutStatus implements Verb {
    @Override
    public String name() {
        return "status";
    }

    @Override
    public FlagSet flags() {
        return Globals.files(Globals.selecting(new FlagSet())).on("watch,w").number("revision", "0").duration(
                "timeout", "0s");
    }

    @Override
    public void run(Call call) {
        Lookup lookup = new Lookup(call);
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error("required resource not specified");
        for (ApiObject object : lookup.all(lookup.targets())) {
            checkRevision(call, object);
            follow(call, object);
        }
    }

    /** Rule: a Deployment that has come to another revision than the one asked for is not followed. */
    private static void checkRevision(Call call, ApiObject object) {
        long asked = call.flags().number("revision");
        String running = object.metadata().annotations().getOrDefault("deployment.kubernetes.io/revision", "0");
        if (asked > 0 && object instanceof Deployment && !running.equals(Long.toString(asked))) {
            throw KubectlException.error("desired revision (" + asked + ") is different from the running revision ("
                    + running + ")");
        }
    }

    private static void follow(Call call, ApiObject object) {
        Progress first = progress(object);
        if (!first.line().isEmpty()) call.out().line(first.line());
        if (first.isDone() || !call.flags().is("watch")) return;
        Progress[] last = {first};
        Duration asked = call.flags().duration("timeout");
        Duration limit = asked.isZero() ? Duration.between(call.cluster().now(), call.cluster().end()) : asked;
        int[] seen = {call.cluster().seen()};
        boolean done = call.cluster().await(limit, () -> {
            for (Change change : call.cluster().changesFrom(seen[0])) {
                if (!(change instanceof Change.ObjectChanged c) || !c.object().key().equals(object.key())) continue;
                if (c.type() == Change.Watch.DELETED) throw KubectlException.error("object has been deleted");
                if (last[0].isDone()) break;
                Progress now = progress(c.object());
                call.out().line(now.line());
                last[0] = now;
            }
            seen[0] = call.cluster().seen();
            return last[0].isDone();
        });
        if (!done) throw KubectlException.error("timed out waiting for the condition");
    }

    /** Where a roll-out stands. */
    record Progress(String line, boolean isDone) {
    }

    private static Progress progress(ApiObject object) {
        Optional<Progress> found = RolloutProgress.of(object);
        return found.orElseThrow(() -> KubectlException.error("no status viewer has been implemented for "
                + ResourceTypes.ofKind(object.apiVersion(), object.kind()).map(
                        t -> t.group().isEmpty() ? t.kind() : t.kind() + "." + t.group()).orElse(object.kind())));
    }
}
