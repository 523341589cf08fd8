package podium.grading;

import java.util.List;

/** What a learner reads about something that failed: expected, seen, why it matters, the rule. */
final class Feedback {
    private Feedback() {
    }

    static String of(String feedback, String rule, List<Grade.Outcome> outcomes) {
        StringBuilder text = new StringBuilder();
        outcomes.stream().filter(outcome -> !outcome.ruling().passed()).findFirst().ifPresent(outcome -> {
            text.append("Expected: ").append(outcome.ruling().expected()).append(".\n");
            text.append("Seen").append(outcomes.size() > 1 ? " in the world " + outcome.world() : "").append(
                    ": ").append(outcome.ruling().seen()).append(".\n");
        });
        text.append(flowing(feedback)).append('\n');
        return text.append("Rule: ").append(flowing(rule)).toString();
    }

    /** Where a line of a course's file ends says nothing: only paragraphs and list items begin anew. */
    private static String flowing(String words) {
        return words.strip().replaceAll("(?<!\\n)\\n(?!\\s|[-*] )", " ");
    }
}
