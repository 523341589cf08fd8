package podium.manifest.lint;

/**
 * One piece of advice.
 *
 * @param id as it is switched off by
 * @param title what it finds, in a few words
 * @param advice why, and what is better
 * @param lesson the lesson that shows it; empty for none
 */
public record LintRule(String id, String title, String advice, String lesson) {
    LintRule(String id, String title, String advice) {
        this(id, title, advice, "");
    }
}
