package podium.desktop.exercise;

import java.util.List;

/**
 * What an attempt earned and why.
 *
 * @param summary one line, as in {@code 3 of 5 points}
 * @param passed whether everything is right
 */
public record Feedback(String summary, boolean passed, List<Line> lines) {
    /**
     * One thing that was judged.
     *
     * @param detail what was seen and what was expected; may be empty when it passed
     */
    public record Line(boolean passed, String title, String detail) {
    }
}
