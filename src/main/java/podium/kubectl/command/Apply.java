package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.manifest.patch.ThreeWay;
import podium.kubectl.resource.KubectlException;
import podium.manifest.schema.Kind;
import podium.manifest.verdict.ApplyWords;

/** {@code kubectl apply}: creates what is not there, and patches what differs. Rule: kubectl.md §8. */
final class Apply implements Verb {
    @Override
    public String name() {
        return "apply";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(new FlagSet()))).bool("server-side", "force-conflicts",
                "force", "prune", "all", "openapi-patch").on("overwrite", "wait").textOr("validate", "strict",
                        "strict").text("selector,l", "cascade").array("prune-allowlist").number("grace-period",
                                "-1").duration(
                                        "timeout", "0s");
    }

    @Override
    public List<Verb> parts() {
        return List.of(new ViewLastApplied());
    }

    @Override
    public void run(Call call) {
        if (!call.words().isEmpty()) throw call.usage("Unexpected args: [" + String.join(" ", call.words()) + "]");
        Reporter reporter = new Reporter(call);
        ServerSide.check(call);
        Writer.needFiles(call);
        if (call.flags().is("server-side") && call.flags().is("force"))
            throw KubectlException.error("--force cannot be used with --server-side");
        if (call.flags().is("prune") && !call.flags().is("all") && call.flags().text("selector").isEmpty()) {
            throw KubectlException.error(
                    "all resources selected for prune without explicitly passing --all. To prune all "
                            + "resources, pass the --all flag. If you did not mean to prune all resources, specify a label "
                            + "selector");
        }
        Writer writer = new Writer(call);
        writer.each("creating", item -> apply(call, writer, reporter, item));
        writer.failures().end();
    }

    private static void apply(Call call, Writer writer, Reporter reporter, Writer.Item item) {
        if (item.name().isEmpty()) throw nameless(call, item);
        if (call.flags().is("server-side")) {
            ServerSide.apply(call, writer, reporter, item);
            return;
        }
        ObjectNode wanted = LastApplied.with(item.tree());
        Optional<ApiObject> live = writer.live(item);
        if (live.isEmpty()) {
            if (reporter.dryRun() == DryRun.CLIENT) {
                reporter.done(wanted, "created");
                return;
            }
            writer.warn(item.document());
            reporter.done(writer.server().create(item.type(), wanted, call.namespace(),
                    reporter.dryRun() == DryRun.NONE), "created");
            return;
        }
        Optional<ApiObject> now = patch(call, writer, item, wanted, live.get(), reporter.dryRun());
        reporter.done(now.orElse(live.get()), now.isEmpty() ? "unchanged" : "configured");
    }

    /** The object after the patch; empty when there is nothing to change. */
    private static Optional<ApiObject> patch(Call call, Writer writer, Writer.Item item, ObjectNode wanted,
            ApiObject live, DryRun dryRun) {
        Optional<ObjectNode> last = LastApplied.of(call.trees(), live);
        if (last.isEmpty())
            call.out().error(ApplyWords.unmanaged(item.type().plural(), item.name()));
        if (live.metadata().deletionTimestamp().isPresent()) {
            call.out().error(ApplyWords.leaving(item.name()));
        }
        Optional<Kind> kind = kind(call, item);
        ThreeWay difference = ThreeWay.of(last.orElseGet(() -> call.trees().empty()), wanted,
                call.trees().tree(live), kind);
        if (difference.isEmpty()) return Optional.empty();
        ObjectNode patched = difference.result();
        if (dryRun == DryRun.CLIENT) return Optional.of(call.trees().other(patched));
        String doing = kind.map(
                k -> ApplyWords.patching(difference.patch(), k, live.metadata(), item.file())).orElse("");
        return Optional.of(Writer.refusable(doing,
                () -> writer.server().update(item.type(), live, patched, dryRun == DryRun.NONE)));
    }

    /** What the schema says of an item's kind. */
    static Optional<Kind> kind(Call call, Writer.Item item) {
        return call.cluster().reader().schema().kind(item.type().apiVersion(), item.type().kind());
    }

    private static KubectlException nameless(Call call, Writer.Item item) {
        String prefix = item.tree().path("metadata").path("generateName").asText();
        if (!prefix.isEmpty())
            return KubectlException.error("from " + prefix + ": cannot use generate name with apply");
        return KubectlException.error("error when retrieving current configuration of:\nResource: "
                + item.type().resource() + ", GroupVersionKind: " + item.type().groupVersionKind()
                + "\nName: \"\", Namespace: \"" + call.namespace() + "\"\nfrom server for: \"" + item.file()
                + "\": resource name may not be empty");
    }
}
