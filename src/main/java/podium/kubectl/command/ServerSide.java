package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.update.OwnedTrees;
import podium.kubectl.update.Refused;
import podium.kubectl.update.ServerSideApply;
import podium.manifest.Refusal;
import podium.manifest.ownership.Claims;
import podium.manifest.ownership.ClientSideMigration;
import podium.manifest.ownership.ManagedFields;
import podium.manifest.verdict.ApplyWords;

/** {@code kubectl apply --server-side}: kubectl's part in it. */
final class ServerSide {
    /** Who keeps the annotation of client-side apply from going. */
    private static final String KEEPER = "kubectl-last-applied";
    private static final String ADVICE = """

            Please review the fields above--they currently have other managers. Here
            are the ways you can resolve this warning:
            * If you intend to manage all of these fields, please re-run the apply
              command with the `--force-conflicts` flag.
            * If you do not intend to manage all of the fields, please edit your
              manifest to remove references to the fields that should keep their
              current managers.
            * You may co-own fields by updating your manifest to match the existing
              value; in this case, you'll become the manager if the other manager(s)
              stop managing the field (remove it from their configuration).
            See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts""";

    private ServerSide() {
    }

    /** Refuses flags that do not go together. */
    static void check(Call call) {
        boolean serverSide = call.flags().is("server-side");
        if (call.flags().is("force-conflicts") && !serverSide)
            throw KubectlException.error("--force-conflicts only works with --server-side");
        if (serverSide && DryRun.of(call) == DryRun.CLIENT)
            throw KubectlException.error("--dry-run=client doesn't work with --server-side (did you mean "
                    + "--dry-run=server instead?)");
        if (serverSide && call.flags().is("force"))
            throw KubectlException.error("--force cannot be used with --server-side");
    }

    static void apply(Call call, Writer writer, Reporter reporter, Writer.Item item) {
        boolean store = reporter.dryRun() == DryRun.NONE;
        ServerSideApply.Terms terms = new ServerSideApply.Terms(call.manager(), call.flags().is("force-conflicts"),
                store);
        ApiObject applied;
        try {
            if (writer.live(item).isEmpty()) writer.warn(item.document());
            applied = sent(call, item, item.tree(), terms);
        } catch (Refused refused) {
            throw conflict(refused.refusal()).orElse(Writer.words("", refused.refusal()));
        }
        if (store) applied = migrated(call, item, applied, terms);
        if (applied.metadata().deletionTimestamp().isPresent()) call.out().error(ApplyWords.leaving(item.name()));
        reporter.done(applied, "serverside-applied");
    }

    private static ApiObject sent(Call call, Writer.Item item, ObjectNode config, ServerSideApply.Terms terms) {
        return new ServerSideApply(call.cluster(), call.trees()).apply(item.type(), config,
                item.tree().path("metadata").path("namespace").asText(), terms);
    }

    private static Optional<KubectlException> conflict(Refusal refusal) {
        return refusal instanceof Refusal.Status(String reason, String message) && reason.equals("Conflict")
                ? Optional.of(KubectlException.error(message + ADVICE))
                : Optional.empty();
    }

    /**
     * Rule: what client-side apply owned goes over to the applier; its annotation is kept by a manager of its own when the
     * applier has its usual name. Then the configuration is applied once more, so that fields go that it lacks.
     */
    private static ApiObject migrated(Call call, Writer.Item item, ApiObject applied, ServerSideApply.Terms terms) {
        ApiObject object = applied;
        String last = object.metadata().annotations().getOrDefault(LastApplied.KEY, "");
        Claims owners = call.cluster().owners(object);
        if (terms.manager().equals(Managers.APPLY) && !last.isEmpty() && !ClientSideMigration.isKept(owners)) {
            object = sent(call, item, annotation(call, item, last),
                    new ServerSideApply.Terms(KEEPER, false, true));
        }
        Optional<Claims> claims = ClientSideMigration.of(call.cluster().owners(object), terms.manager());
        if (claims.isEmpty()) return object;
        ObjectNode tree = new OwnedTrees(call.cluster(), call.trees()).tree(object);
        ((ObjectNode) tree.path("metadata")).set("managedFields", ManagedFields.write(claims.get()));
        call.server().update(item.type(), object, tree, true);
        return sent(call, item, item.tree(), terms);
    }

    private static ObjectNode annotation(Call call, Writer.Item item, String text) {
        ObjectNode bare = call.trees().empty().put("apiVersion", item.type().apiVersion()).put("kind",
                item.type().kind());
        ObjectNode metadata = bare.putObject("metadata").put("name", item.name());
        if (item.type().isNamespaced())
            metadata.put("namespace", item.tree().path("metadata").path("namespace").asText());
        metadata.putObject("annotations").put(LastApplied.KEY, text);
        return bare;
    }
}
