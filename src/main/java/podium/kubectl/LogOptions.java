package podium.kubectl;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import podium.frame.LogLine;

/**
 * How much of a log is shown, and with what before each line. Rule: kubectl.md §6.2.1.
 *
 * @param tail the last so many lines; -1 for all
 * @param since only lines that are not older than this
 * @param timestamps whether each line begins with its time
 * @param prefix whether each line begins with its Pod and container
 * @param limitBytes at most so many bytes of log, time stamps included
 */
public record LogOptions(int tail, Optional<Duration> since, boolean timestamps, boolean prefix,
        Optional<Integer> limitBytes) {
    /** The whole log as it is. */
    public static final LogOptions NONE = new LogOptions(-1, Optional.empty(), false, false, Optional.empty());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z' ",
            Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The text that these options leave of a log at a moment. */
    public String apply(List<LogLine> lines, Instant now, String pod, String container) {
        return shown(served(lines, now), pod, container);
    }

    /** What the server sends of a log: the part that these options leave, with time stamps. */
    public String served(List<LogLine> lines, Instant now) {
        List<LogLine> last = tail < 0 || tail >= lines.size()
                ? lines
                : lines.subList(lines.size() - tail,
                        lines.size());
        String text = last.stream().filter(line -> isRecent(line, now)).map(
                line -> (timestamps ? STAMP.format(line.at()) : "") + line.text()).collect(Collectors.joining());
        return limitBytes.map(limit -> cut(text, limit)).orElse(text);
    }

    /** What kubectl makes of that: each line behind its Pod and container, if it is to say so. */
    public String shown(String served, String pod, String container) {
        if (!prefix || served.isEmpty()) return served;
        String before = "[pod/" + pod + "/" + container + "] ";
        return before + served.replaceAll("\n(?=.)", "\n" + Matcher.quoteReplacement(before));
    }

    /** For what follows: no longer the last lines, but all, and of the bytes those that are left after some text. */
    public LogOptions after(String served) {
        int spent = served.getBytes(StandardCharsets.UTF_8).length;
        return new LogOptions(-1, Optional.empty(), timestamps, prefix, limitBytes.map(limit -> limit - spent));
    }

    private boolean isRecent(LogLine line, Instant now) {
        return since.filter(age -> line.at().isBefore(now.minus(age))).isEmpty();
    }

    private static String cut(String text, int limit) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= limit ? text : new String(bytes, 0, limit, StandardCharsets.UTF_8);
    }
}
