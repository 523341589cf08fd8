package podium.simulation.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.simulation.Answer;

/** {@code kubectl patch}: a change written as JSON, by one of three sets of rules. Rule: kubectl.md §8. */
record PatchCommand(ObjectFinder finder, ObjectEditor editor) {
    Answer run(CommandLine line) {
        Optional<String> text = line.value("patch");
        if (text.isEmpty())
            return new Answer.Refused("must specify --patch or --patch-file containing the contents of the patch");
        Optional<JsonNode> patch = parse(text.get());
        if (patch.isEmpty())
            return new Answer.Refused(
                    "unable to parse \"" + text.get() + "\": yaml: did not find expected node content");
        ObjectFinder.Found found = finder.find(line, false);
        List<Answer.Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>(found.missing().stream().toList());
        String type = line.value("type").orElse("strategic");
        for (ApiObject object : found.objects()) patch(object, patch.get(), type, lines, problems);
        return new Answer.Reported(lines, problems);
    }

    private Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(editor.mapper().readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void patch(ApiObject object, JsonNode patch, String type, List<Answer.Line> lines,
            List<String> problems) {
        List<String> refused = new ArrayList<>();
        Optional<Boolean> changed = editor.edit(object, tree -> apply(tree, patch, type).ifPresent(refused::add));
        if (!refused.isEmpty()) problems.add("The request is invalid: " + refused.getFirst());
        else if (changed.isEmpty()) problems.add("Error from server (BadRequest): the patch makes no " + object.kind());
        else lines.add(Answer.Line.of(object, changed.get() ? "patched" : "patched (no change)"));
    }

    private static Optional<String> apply(ObjectNode tree, JsonNode patch, String type) {
        return switch (type) {
            case "json" -> JsonPatch.apply(tree, patch);
            case "merge" -> MergePatch.plain(tree, patch);
            default -> MergePatch.strategic(tree, patch);
        };
    }
}
