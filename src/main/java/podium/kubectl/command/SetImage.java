package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl set image}; a star stands for all containers. Rule: kubectl.md §8. */
final class SetImage implements Verb {
    @Override
    public String name() {
        return "image";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(Globals.selecting(new FlagSet())))).bool("all", "local");
    }

    @Override
    public void run(Call call) {
        List<String> words = new ArrayList<>();
        Map<String, String> images = new LinkedHashMap<>();
        for (String word : call.words()) {
            int equals = word.indexOf('=');
            if (equals > 0) images.put(word.substring(0, equals), word.substring(equals + 1));
            else words.add(word);
        }
        if (words.isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error(Delete.NOTHING_GIVEN);
        if (images.isEmpty()) throw KubectlException.error("at least one image update is required");
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets(words))) {
            Optional<ApiObject> changed = new Changer(call, reporter).change(object, tree -> set(tree, images));
            changed.ifPresent(o -> reporter.done(o, "image updated"));
        }
    }

    private static void set(ObjectNode tree, Map<String, String> images) {
        ObjectNode spec = NamedContainers.podSpec(tree);
        List<ObjectNode> containers = Changer.containers(spec);
        images.forEach((name, image) -> {
            List<ObjectNode> meant = containers.stream().filter(
                    c -> name.equals("*") || c.path("name").asText().equals(name)).toList();
            if (meant.isEmpty()) throw KubectlException.error("unable to find container named \"" + name + "\"");
            meant.forEach(c -> c.put("image", image));
        });
    }
}
