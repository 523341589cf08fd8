package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.manifest.patch.ThreeWay;
import podium.kubectl.print.YamlText;
import podium.kubectl.resource.KubectlException;
import podium.manifest.update.UnifiedDiff;

/** {@code kubectl diff}: what apply would change. Exit code 1 says that there is a difference, a higher one an error. */
final class Diff implements Verb {
    private static final int FAILED = 2;

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public FlagSet flags() {
        return Globals.files(new FlagSet()).bool("server-side", "force-conflicts", "prune", "show-managed-fields",
                "show-secrets").text("selector,l", "field-manager").number("concurrency", "1");
    }

    @Override
    public void run(Call call) {
        if (!call.words().isEmpty())
            throw call.usage("Unexpected args: [" + String.join(" ", call.words()) + "]");
        Writer.needFiles(call);
        Writer writer = new Writer(call);
        StringBuilder text = new StringBuilder();
        try {
            writer.each("applying", item -> text.append(difference(call, writer, item)));
            writer.failures().end();
        } catch (KubectlException e) {
            throw new KubectlException(FAILED, e.text());
        }
        call.out().print(text.toString());
        if (!text.isEmpty()) throw new KubectlException(1, "");
    }

    private static String difference(Call call, Writer writer, Writer.Item item) {
        Optional<ApiObject> live = writer.live(item);
        ObjectNode wanted = LastApplied.with(item.tree());
        ApiObject merged = live.isEmpty()
                ? writer.server().create(item.type(), wanted, call.namespace(), false)
                : merged(call, writer, item, wanted, live.get());
        String before = live.map(o -> YamlText.of(shown(call, o))).orElse("");
        String after = YamlText.of(shown(call, merged));
        if (before.equals(after)) return "";
        String version = item.tree().path("apiVersion").asText().replace("/", ".");
        String name = version + "." + item.type().kind() + "." + call.namespace() + "." + item.name();
        return "diff -u -N /tmp/LIVE/" + name + " /tmp/MERGED/" + name + "\n--- /tmp/LIVE/" + name
                + "\n+++ /tmp/MERGED/"
                + name + "\n" + UnifiedDiff.of(before, after);
    }

    private static ObjectNode shown(Call call, ApiObject object) {
        ObjectNode tree = call.trees().tree(object);
        if (tree.path("metadata").path("annotations") instanceof ObjectNode annotations) {
            annotations.remove(LastApplied.KEY);
            if (annotations.isEmpty()) ((ObjectNode) tree.path("metadata")).remove("annotations");
        }
        return tree;
    }

    private static ApiObject merged(Call call, Writer writer, Writer.Item item, ObjectNode wanted, ApiObject live) {
        ThreeWay difference = ThreeWay.of(LastApplied.of(call.trees(), live).orElseGet(() -> call.trees().empty()),
                wanted, call.trees().tree(live), Apply.kind(call, item));
        return difference.isEmpty()
                ? live
                : writer.server().update(item.type(), live, difference.result(), false);
    }
}
