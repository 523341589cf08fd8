package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.generate.NameHash;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.update.Refused;
import podium.kubectl.update.Server;
import podium.manifest.Refusal;
import podium.manifest.verdict.RefusalWords;
import podium.kubectl.resource.KubectlException;

/**
 * One command below {@code kubectl create}: makes an object up from flags. Rule: kubectl.md §9.
 *
 * @param own its own flags
 * @param required the flags that it needs
 * @param failing what stands before the server's words when it refuses; empty for nothing
 * @param tree the object
 */
record Generator(String name, List<String> synonyms, Supplier<FlagSet> own, List<String> required,
        String failing, Function<Call, ObjectNode> tree) implements Verb {
    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(own.get())).bool("save-config").textOr("validate", "strict", "strict");
    }

    @Override
    public void run(Call call) {
        call.require(required.toArray(String[]::new));
        Reporter reporter = new Reporter(call);
        ObjectNode made = tree.apply(call);
        if (flags().find("append-hash").isPresent() && call.flags().is("append-hash")) {
            ObjectNode meta = Built.metadata(made);
            String plain = meta.path("name").asText();
            meta.put("name", plain + "-" + NameHash.of(made, plain));
        }
        create(call, reporter, made, failing, false);
    }

    /** The one name among the words. */
    static String nameOf(Call call) {
        List<String> before = call.flags().beforeDash();
        if (before.size() != 1) throw call.usage("exactly one NAME is required, got " + before.size());
        return before.getFirst();
    }

    /**
     * Creates an object that was made up, or only shows it.
     *
     * @param quiet whether nothing is said of it, since what it writes comes instead
     */
    static void create(Call call, Reporter reporter, ObjectNode made, String failing, boolean quiet) {
        ResourceType type = ResourceTypes.ofKind(made.path("apiVersion").asText(),
                made.path("kind").asText()).orElseThrow();
        if (type.isNamespaced() && call.flags().has("namespace")) {
            ((ObjectNode) made.path("metadata")).put("namespace", call.namespace());
        }
        if (reporter.dryRun() == DryRun.CLIENT) {
            reporter.made(made, "created");
            return;
        }
        Server server = call.server();
        try {
            ObjectNode sent = (ObjectNode) call.trees().parse(made.toString());
            ApiObject stored = server.create(type, sent, call.namespace(), reporter.dryRun() == DryRun.NONE);
            if (!quiet) reporter.done(stored, "created");
        } catch (Refused refused) {
            throw failing.isEmpty() ? Writer.words("", refused.refusal()) : failed(failing, refused.refusal());
        }
    }

    private static KubectlException failed(String failing, Refusal refusal) {
        return KubectlException.error(failing + switch (refusal) {
            case Refusal.Client client -> client.message();
            case Refusal.Status status -> status.message();
            case Refusal.Invalid invalid -> RefusalWords.detailed(invalid);
        });
    }
}
