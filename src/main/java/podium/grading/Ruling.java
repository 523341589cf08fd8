package podium.grading;

/**
 * What became of an expectation in a run.
 *
 * @param expected in words
 * @param seen in words, with the time after the start
 */
public record Ruling(boolean passed, String expected, String seen) {
}
