package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.print.YamlText;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.update.Refused;

/** {@code kubectl edit}. Rule: kubectl.md §8. */
final class Edit implements Verb {
    @Override
    public String name() {
        return "edit";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.files(new FlagSet())).bool("save-config", "output-patch").textOr("validate",
                "strict", "strict").text("field-manager", "subresource");
    }

    @Override
    public void run(Call call) {
        Lookup lookup = new Lookup(call);
        List<ApiObject> objects = lookup.all(lookup.targets());
        if (objects.isEmpty()) throw KubectlException.error("edit cancelled, no objects found");
        Reporter reporter = new Reporter(call);
        for (ApiObject object : objects) {
            if (!edit(call, reporter, object)) return;
        }
    }

    /** Has one object edited until the server takes it; false when the person has given up. */
    private static boolean edit(Call call, Reporter reporter, ApiObject object) {
        ResourceType type = ResourceTypes.ofKind(object.apiVersion(), object.kind()).orElseThrow();
        String original = YamlText.of(call.trees().tree(object));
        String last = original;
        EditedFile file = EditedFile.of(original);
        boolean refused = false;
        while (true) {
            String body = EditedFile.body(open(call, object, file.text()));
            if (body.isBlank()) return cancelled(call, "Edit cancelled, saved file was empty.");
            if (body.equals(last)) {
                if (!refused) return cancelled(call, "Edit cancelled, no changes made.");
                throw kept(call, object, file.text());
            }
            if (body.equals(original)) return cancelled(call, "Edit cancelled, no changes made.");
            last = body;
            try {
                reporter.done(call.server().update(type, object, tree(call, body), true),
                        "edited");
                return true;
            } catch (Refused no) {
                refused = true;
                String about = type.qualified() + " \"" + object.metadata().name() + "\"";
                call.out().error("error: " + about + " is invalid");
                file = EditedFile.refused(about, no.refusal(), body);
            } catch (Unreadable no) {
                refused = true;
                file = EditedFile.unreadable(String.valueOf(no.getMessage()), body);
            }
        }
    }

    private static String open(Call call, ApiObject object, String text) {
        return call.editor().edit(object.metadata().name() + ".yaml", text).orElseThrow(() -> KubectlException.error(
                "unable to launch the editor \"vi\": there is no editor in this terminal; change the "
                        + "manifest and use kubectl apply, or use kubectl patch"));
    }

    private static boolean cancelled(Call call, String words) {
        call.out().error(words);
        return false;
    }

    private static KubectlException kept(Call call, ApiObject object, String text) {
        String place = "/tmp/kubectl-edit-" + object.metadata().name() + ".yaml";
        call.files().write(place, text);
        call.out().error("A copy of your changes has been stored to \"" + place + "\"");
        return KubectlException.error("Edit cancelled, no valid changes were saved.");
    }

    /** A text that holds no object. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    private static ObjectNode tree(Call call, String body) {
        Optional<ObjectNode> tree = EditedFile.tree(call.trees(), body);
        return tree.orElseThrow(() -> new Unreadable("the text is not the YAML of one object"));
    }
}
