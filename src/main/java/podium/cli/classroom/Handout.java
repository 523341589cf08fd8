package podium.cli.classroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import podium.course.Exercise;
import podium.course.Kind;
import podium.grading.Printouts;

/**
 * An exercise as files that a learner gets: the task in Markdown, and beside it the file in which the answer is written,
 * called as grading looks for it. Neither tells more than the window shows.
 */
public final class Handout {
    private final Printouts printouts;

    /** @param printouts computes what kubectl prints of a hidden manifest */
    public Handout(Printouts printouts) {
        this.printouts = printouts;
    }

    /** Texts by paths within the folder of the learner, as in {@code 02-one-after-the-other/invoice.md}. */
    public SequencedMap<String, String> files(Exercise exercise) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(exercise.id() + ".md", task(exercise));
        files.put(exercise.id() + exercise.kind().ending(), AnswerForm.of(exercise));
        return files;
    }

    private String task(Exercise exercise) {
        StringBuilder text = new StringBuilder("# " + exercise.title() + "\n\n");
        text.append(String.join(" · ", exercise.kind().word(), "level " + exercise.level(),
                exercise.minutes() + " minutes", exercise.points() + " points")).append("\n\n");
        text.append(exercise.task().strip()).append("\n\n");
        text.append(given(exercise));
        text.append("## What to hand in\n\n").append(handIn(exercise)).append('\n');
        return text.toString();
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

    private static String handIn(Exercise exercise) {
        String file = exercise.id().replaceFirst(".*/", "") + exercise.kind().ending();
        List<String> lines = List.of("Your answer is the file `" + file + "` beside this one.",
                switch (exercise.kind()) {
                    case Kind.Write _,Kind.Fix _,Kind.Reverse _ -> "It holds what you begin with.";
                    case Kind.Predict _,Kind.Order _ -> "Fill in its answers.";
                    case Kind.Diagnose _ ->
                        "Ask the cluster in Podium's window, then write what is wrong, what you asked, and which of it shows it.";
                    case Kind.Terminal _ -> "It holds a command a line; try them in Podium's window first.";
                }, exercise.variant().varies()
                        ? "These names and numbers have the seed " + exercise.variant().seed()
                                + ": type it beside the exercise " + exercise.id()
                                + " in Podium to have the same there."
                        : "In Podium it is the exercise " + exercise.id() + ".");
        return String.join("\n", lines);
    }
}
