package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.YamlTrees;
import podium.manifest.Refusal;
import podium.manifest.verdict.RefusalWords;

/**
 * The file that {@code kubectl edit} opens: comments, then the object. Rule: kubectl.md §8.
 *
 * @param text all of it
 */
record EditedFile(String text) {
    private static final String HEAD = """
            # Please edit the object below. Lines beginning with a '#' will be ignored,
            # and an empty file will abort the edit. If an error occurs while saving this file will be
            # reopened with the relevant failures.
            #
            """;

    /** The file as it is opened first. */
    static EditedFile of(String body) {
        return new EditedFile(HEAD + body);
    }

    /** The file as it is opened again after the server has refused it. */
    static EditedFile refused(String about, Refusal refusal, String body) {
        String reasons = refusal instanceof Refusal.Invalid invalid
                ? invalid.causes().stream().map(cause -> "# * " + cause + "\n").collect(Collectors.joining())
                : comment("* " + RefusalWords.alone("", refusal));
        return new EditedFile(HEAD + "# " + about + " was not valid:\n" + reasons + "#\n" + body);
    }

    /** The file as it is opened again when nobody can read it. */
    static EditedFile unreadable(String reason, String body) {
        return new EditedFile(HEAD + comment("The edited file had a syntax error: " + reason) + "#\n" + body);
    }

    private static String comment(String words) {
        return words.lines().map(line -> "# " + line + "\n").collect(Collectors.joining());
    }

    /** What is left of a file without its comments. */
    static String body(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).map(line -> line + "\n").collect(
                Collectors.joining());
    }

    /** The object in a text; empty when it holds none. */
    static Optional<ObjectNode> tree(ApiTrees trees, String body) {
        return YamlTrees.first(body).map(t -> trees.parse(t.toString())).filter(ObjectNode.class::isInstance).map(
                ObjectNode.class::cast);
    }
}
