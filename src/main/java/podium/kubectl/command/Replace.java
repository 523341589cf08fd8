package podium.kubectl.command;

import java.time.Duration;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.ResourceName;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.simulation.api.Propagation;

/** {@code kubectl replace}: an object anew from a file; with --force the old one goes first. Rule: kubectl.md §8. */
final class Replace implements Verb {
    @Override
    public String name() {
        return "replace";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(new FlagSet()))).bool("save-config", "force").on(
                "wait").textOr("validate", "strict", "strict").text("raw", "cascade", "subresource").number(
                        "grace-period", "-1").duration("timeout", "0s");
    }

    @Override
    public void run(Call call) {
        boolean force = call.flags().is("force");
        Reporter reporter = new Reporter(call);
        Writer.needFiles(call);
        if (!force && call.flags().has("grace-period"))
            throw KubectlException.error("--grace-period must have --force specified");
        if (!force && call.flags().has("timeout"))
            throw KubectlException.error("--timeout must have --force specified");
        Writer writer = new Writer(call);
        writer.each("replacing", item -> {
            Optional<ApiObject> live = writer.live(item);
            if (force) live.ifPresent(o -> remove(call, writer, o));
            if (!force && live.isEmpty()) {
                throw KubectlException.server("NotFound", "error when replacing \"" + item.file() + "\": "
                        + item.type().qualified() + " \"" + item.name() + "\" not found");
            }
            if (reporter.dryRun() == DryRun.CLIENT) {
                reporter.done(item.tree(), "replaced");
                return;
            }
            boolean store = reporter.dryRun() == DryRun.NONE;
            ApiObject made = force
                    ? writer.server().create(item.type(), item.tree(), call.namespace(), store)
                    : writer.server().update(item.type(), live.orElseThrow(), item.tree(), store);
            reporter.done(made, "replaced");
        });
        writer.failures().end();
    }

    private static void remove(Call call, Writer writer, ApiObject object) {
        long grace = call.flags().number("grace-period");
        Optional<Long> seconds = grace < 0 ? Optional.empty() : Optional.of(grace);
        writer.server().delete(object, seconds, Propagation.BACKGROUND);
        call.out().line(ResourceName.singular(object.apiVersion(), object.kind()) + " \"" + object.metadata().name()
                + "\" deleted from " + object.metadata().namespace() + " namespace");
        call.cluster().await(Duration.between(call.cluster().now(), call.cluster().end()),
                () -> call.cluster().view().find(object.key()).isEmpty());
    }
}
