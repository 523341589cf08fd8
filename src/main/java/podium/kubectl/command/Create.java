package podium.kubectl.command;

import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;

/** {@code kubectl create}: from files, or from flags by the commands below it. Rule: kubectl.md §8. */
final class Create implements Verb {
    @Override
    public String name() {
        return "create";
    }

    @Override
    public List<Verb> parts() {
        return Generators.all();
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(new FlagSet()))).bool("save-config", "edit",
                "windows-line-endings").textOr("validate", "strict", "strict").text("selector,l", "raw");
    }

    @Override
    public void run(Call call) {
        if (!call.words().isEmpty()) throw call.usage("Unexpected args: [" + String.join(" ", call.words()) + "]");
        Reporter reporter = new Reporter(call);
        Writer.needFiles(call);
        Writer writer = new Writer(call);
        writer.each("creating", item -> {
            if (reporter.dryRun() == DryRun.CLIENT) {
                reporter.done(item.tree(), "created");
                return;
            }
            writer.warn(item.document());
            ApiObject made = writer.server().create(item.type(),
                    call.flags().is("save-config") ? LastApplied.with(item.tree()) : item.tree(), call.namespace(),
                    reporter.dryRun() == DryRun.NONE);
            reporter.done(made, "created");
        });
        writer.failures().end();
    }
}
