package podium.kubectl.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.ResourceName;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.Failures;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Target;
import podium.simulation.api.Propagation;

/** {@code kubectl delete}: asks for the deletion, then waits until the objects are gone. Rule: kubectl.md §8. */
final class Delete implements Verb {
    private static final String FORCED = "Warning: Immediate deletion does not wait for confirmation that the running "
            + "resource has been terminated. The resource may continue to run on the cluster indefinitely.";
    static final String NOTHING_GIVEN = "You must provide one or more resources by argument or filename.\nExample "
            + "resource specifications include:\n   '-f rsrc.yaml'\n   '--filename=rsrc.json'\n   '<resource> <name>'\n"
            + "   '<resource>'";

    @Override
    public String name() {
        return "delete";
    }

    @Override
    public List<String> synonyms() {
        return List.of("remove", "rm");
    }

    @Override
    public FlagSet flags() {
        return Globals.dryRun(Globals.files(Globals.selecting(new FlagSet()))).bool("all", "force", "now",
                "ignore-not-found", "interactive,i").on("wait").number("grace-period", "-1").textOr("cascade",
                        "background", "background").duration("timeout", "0s").text("output,o", "raw");
    }

    @Override
    public void run(Call call) {
        long grace = call.flags().number("grace-period");
        boolean force = call.flags().is("force");
        DryRun dryRun = DryRun.of(call);
        boolean selecting = call.flags().is("all") || !call.flags().text("selector").isEmpty()
                || !call.flags().text("field-selector").isEmpty();
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error(NOTHING_GIVEN);
        if (call.flags().is("now") && grace >= 0)
            throw KubectlException.error("--now and --grace-period cannot be specified together");
        if (force && grace > 0)
            throw KubectlException.error("--force and --grace-period greater than 0 cannot be specified together");
        if (call.flags().is("all") && !(call.flags().text("selector") + call.flags().text("field-selector")).isEmpty())
            throw KubectlException.error("setting 'all' parameter but found a non empty selector. ");
        propagation(call.flags().text("cascade"));
        Lookup lookup = new Lookup(call);
        List<Target> targets = lookup.targets();
        if (call.flags().is("all") && call.flags().all("filename").isEmpty()
                && targets.stream().anyMatch(t -> t.name().isPresent()))
            throw KubectlException.error("name cannot be provided when a selector is specified");
        if (!selecting && targets.stream().anyMatch(t -> t.name().isEmpty()))
            throw KubectlException.error("resource(s) were provided, but no name was specified");
        if (force) call.out().error(FORCED);
        Failures failures = new Failures();
        List<ApiObject> found = lookup.find(targets, failures).stream().flatMap(g -> g.objects().stream()).toList();
        if (found.isEmpty() && failures.isEmpty() && selecting) call.out().line("No resources found");
        if (call.flags().has("namespace") && found.stream().anyMatch(o -> o.metadata().namespace().isEmpty())) {
            call.out().error("Warning: deleting cluster-scoped resources, not scoped to the provided namespace");
        }
        found.forEach(o -> delete(call, o, grace, force, dryRun));
        if (dryRun == DryRun.NONE && call.flags().is("wait")) await(call, found, failures);
        failures.end();
    }

    private static void delete(Call call, ApiObject object, long grace, boolean force, DryRun dryRun) {
        String where = object.metadata().namespace().isEmpty()
                ? ""
                : " from " + object.metadata().namespace() + " namespace";
        String named = call.flags().text("output").equals("name")
                ? ResourceName.of(object.apiVersion(), object.kind(), object.metadata().name())
                : ResourceName.singular(object.apiVersion(), object.kind()) + " \"" + object.metadata().name() + "\" "
                        + (force ? "force deleted" : "deleted") + where + dryRun.suffix();
        if (dryRun == DryRun.NONE) {
            call.server().delete(object, seconds(call, grace, force),
                    propagation(call.flags().text("cascade")));
        }
        call.out().line(named);
    }

    /** Rule: zero without --force becomes one. */
    private static Optional<Long> seconds(Call call, long grace, boolean force) {
        if (call.flags().is("now")) return Optional.of(1L);
        if (force) return Optional.of(0L);
        return grace < 0 ? Optional.empty() : Optional.of(Math.max(1, grace));
    }

    static Propagation propagation(String cascade) {
        return switch (cascade) {
            case "foreground" -> Propagation.FOREGROUND;
            case "orphan", "false" -> Propagation.ORPHAN;
            case "background", "true" -> Propagation.BACKGROUND;
            default -> throw KubectlException.error("invalid cascade value (" + cascade
                    + "). Must be \"background\", \"foreground\", or \"orphan\"");
        };
    }

    private static void await(Call call, List<ApiObject> objects, Failures failures) {
        Duration asked = call.flags().duration("timeout");
        Duration left = asked.isZero() ? Duration.between(call.cluster().now(), call.cluster().end()) : asked;
        List<ApiObject> waiting = new ArrayList<>(objects);
        call.cluster().await(left, () -> {
            waiting.removeIf(o -> call.cluster().view().find(o.key()).filter(
                    n -> n.metadata().uid().equals(o.metadata().uid())).isEmpty());
            return waiting.isEmpty();
        });
        waiting.forEach(o -> failures.add(KubectlException.error("timed out waiting for the condition on "
                + ResourceTypes.ofKind(o.apiVersion(), o.kind()).map(t -> t.plural()).orElse(o.kind()) + "/"
                + o.metadata().name())));
    }
}
