package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.manifest.patch.Patching;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.YamlTrees;
import podium.kubectl.update.UnknownFields;
import podium.manifest.tree.GoJson;

/** {@code kubectl patch}. Rule: kubectl.md §8. */
final class Patch implements Verb {
    @Override
    public String name() {
        return "patch";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(new FlagSet()))).text("patch,p", "patch-file",
                "subresource").preset("type", "strategic").bool("local");
    }

    @Override
    public void run(Call call) {
        String type = call.flags().text("type");
        if (!Patching.TYPES.contains(type)) {
            throw KubectlException.error("--type must be one of [json merge strategic], not \"" + type + "\"");
        }
        String text = call.flags().has("patch-file")
                ? call.files().read(call.flags().text("patch-file")).orElseThrow(() -> KubectlException.error(
                        "unable to read patch file: open " + call.flags().text("patch-file")
                                + ": no such file or directory"))
                : call.flags().text("patch");
        if (text.isEmpty()) {
            throw KubectlException.error("must specify --patch or --patch-file containing the contents of the patch");
        }
        // Rule: kubectl patch does not say that it was a dry run
        Reporter reporter = new Reporter(call, "");
        Lookup lookup = new Lookup(call);
        List<ApiObject> objects = lookup.all(lookup.targets());
        if (objects.isEmpty()) throw KubectlException.error("no objects passed to patch");
        JsonNode patch = parse(call, text);
        objects.forEach(o -> patch(call, reporter, o, patch, type));
    }

    private static JsonNode parse(Call call, String text) {
        return YamlTrees.first(text).map(t -> call.trees().parse(t.toString())).orElseThrow(
                () -> KubectlException.error("unable to parse \"" + text
                        + "\": yaml: did not find expected node content"));
    }

    private static void patch(Call call, Reporter reporter, ApiObject object, JsonNode patch, String how) {
        ResourceType type = ResourceTypes.ofKind(object.apiVersion(), object.kind()).orElseThrow();
        ObjectNode tree = call.trees().tree(object);
        ObjectNode wanted = patched(call, type, tree, patch, how);
        // Rule: a patch is not checked for fields that are unknown, so the server warns of them and leaves them out
        if (reporter.dryRun() != DryRun.CLIENT) {
            call.cluster().reader().schema().kind(type.apiVersion(), type.kind()).ifPresent(
                    kind -> UnknownFields.removed(
                            wanted, kind).forEach(m -> call.out().error("Warning: " + m)));
        }
        ApiObject now = reporter.dryRun() == DryRun.CLIENT
                ? call.trees().other(wanted)
                : Writer.refusable("", () -> call.server().update(type, object, wanted,
                        reporter.dryRun() == DryRun.NONE));
        boolean same = GoJson.compact(wanted).equals(GoJson.compact(tree));
        reporter.done(now, same ? "patched (no change)" : "patched");
    }

    private static ObjectNode patched(Call call, ResourceType type, ObjectNode tree, JsonNode patch, String how) {
        return switch (Patching.apply(tree, patch, how,
                call.cluster().reader().schema().kind(type.apiVersion(), type.kind()))) {
            case Patching.Outcome.Patched(ObjectNode made) -> made;
            case Patching.Outcome.Refused(String words) -> throw new KubectlException(1, words);
        };
    }
}
