package podium.simulation.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.manifest.patch.Patching;
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
        String type = line.value("type").orElse("strategic");
        if (!Patching.TYPES.contains(type))
            return new Answer.Refused("--type must be one of [json merge strategic], not \"" + type + "\"");
        List<Answer.Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>(found.missing().stream().toList());
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
        switch (Patching.apply(editor.tree(object), patch, type, editor.kind(object))) {
            case Patching.Outcome.Refused(String words) -> problems.add(words);
            case Patching.Outcome.Patched(ObjectNode wanted) -> {
                ObjectEditor.Edited edited = editor.store(object, wanted);
                edited.problem().ifPresent(problems::add);
                if (edited instanceof ObjectEditor.Edited.Stored(ApiObject _, boolean changed))
                    lines.add(Answer.Line.of(object, changed ? "patched" : "patched (no change)"));
            }
        }
    }
}
