package podium.course;

import java.time.Duration;
import podium.text.Span;

/**
 * What a command prints of the hidden manifest of a {@link Kind.Reverse}, and what of it an answer must bring about, too.
 *
 * @param at when the command is given
 * @param command from {@code kubectl} on
 * @param part the heading of the lines that are compared, as in {@code Init Containers}; empty for all
 */
public record Printout(String id, String title, int points, Duration at, String command, String part, String feedback,
        String rule, Span span) {
}
