package podium.cli.classroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import podium.course.Exercise;
import podium.course.Kind;
import podium.grading.Printouts;

/**
 * An exercise as files that a learner gets: the task in Markdown, and beside it the file in which the answer is written,
 * called as grading looks for it. Neither tells more than the window shows.
 */
public final class Handout {
    private final Printouts printouts;
    private final Map<String, String> given = new TreeMap<>();

    /** @param printouts computes what kubectl prints of a hidden manifest */
    public Handout(Printouts printouts) {
        this.printouts = printouts;
    }

    /**
     * Texts by paths within the folder of the learner, as in {@code 02-one-after-the-other/invoice.md}.
     *
     * @param seed of the learner: others may draw the same copy
     */
    public SequencedMap<String, String> files(Copies.Copy copy, long seed) {
        Exercise exercise = copy.exercise();
        String shown = given.computeIfAbsent(copy.digest(), _ -> given(exercise));
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(exercise.id() + ".md", String.join("\n\n", "# " + exercise.title(), String.join(" · ",
                exercise.kind().word(), "level " + exercise.level(), exercise.minutes() + " minutes",
                exercise.points() + " points"), exercise.task().strip(),
                shown + "## What to hand in", handIn(exercise, seed)) + "\n");
        files.put(exercise.id() + exercise.kind().ending(), AnswerForm.of(exercise));
        return files;
    }

    /** What the window shows beside the task. */
    private String given(Exercise exercise) {
        return switch (exercise.kind()) {
            case Kind.Write _,Kind.Fix _ -> "";
            case Kind.Predict _,Kind.Order _ -> "## The manifest\n\n" + block("yaml", exercise.start());
            case Kind.Terminal _ -> "## What runs\n\n" + block("yaml", exercise.start());
            case Kind.Diagnose(var diagnosis) -> "## What may be wrong\n\n"
                    + String.join("", diagnosis.suspects().stream().map(
                            suspect -> "- " + suspect.id() + ": " + suspect.text().strip() + "\n").sorted().toList())
                    + "\n";
            case Kind.Reverse _ -> "## What kubectl shows\n\n" + String.join("",
                    printouts.shown(exercise).entrySet().stream().map(
                            shown -> shown.getKey() + "\n\n" + block("", shown.getValue())).toList());
        };
    }

    private static String block(String language, String text) {
        return "```" + language + "\n" + text.stripTrailing() + "\n```\n\n";
    }

    private static String handIn(Exercise exercise, long seed) {
        String file = exercise.id().replaceFirst(".*/", "") + exercise.kind().ending();
        List<String> lines = List.of("Your answer is the file `" + file + "` beside this one.",
                switch (exercise.kind()) {
                    case Kind.Write _,Kind.Fix _,Kind.Reverse _ -> "It holds what you begin with.";
                    case Kind.Predict _,Kind.Order _ -> "Fill in its answers.";
                    case Kind.Diagnose _ ->
                        "Ask the cluster in Podium's window, then write what is wrong, what you asked, and which of it shows it.";
                    case Kind.Terminal _ -> "It holds a command a line; try them in Podium's window first.";
                }, exercise.variant().varies()
                        ? "These names and numbers have the seed " + seed
                                + ": type it beside the exercise " + exercise.id()
                                + " in Podium to have the same there."
                        : "In Podium it is the exercise " + exercise.id() + ".");
        return String.join("\n", lines);
    }
}
