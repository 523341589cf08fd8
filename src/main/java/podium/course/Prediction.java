package podium.course;

/**
 * A learner's answer to a question.
 *
 * @param confidence per cent, 50 (a guess) to 100 (certain)
 */
public record Prediction(String question, String ready, String status, int restarts, int confidence) {
}
