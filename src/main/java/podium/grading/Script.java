package podium.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands at a terminal, one a line. A line that ends with a backslash goes on in the next one; {@code <<WORD} takes the
 * lines up to WORD as standard input; {@code #} begins a comment.
 */
public record Script(List<Step> steps) {
    private static final Pattern HERE = Pattern.compile("(.*?)<<-?\\s*(['\"]?)(\\w+)\\2\\s*(.*)");
    private static final Pattern FILE = Pattern.compile("cat\\s*>\\s*(\\S+)\\s*");
    private static final Pattern SLEEP = Pattern.compile("sleep (\\d{1,4})(s|m)?");

    /** One thing that is done. */
    public sealed interface Step {
        /** As it was written. */
        String text();
    }

    /** A command, and what it reads. */
    public record Given(String text, String input) implements Step {
    }

    /** Time goes by: {@code sleep 20}. */
    public record Rest(String text, Duration time) implements Step {
    }

    /** A file is written: {@code cat > FILE <<WORD}. */
    public record Written(String text, String file, String contents) implements Step {
    }

    /** Reads a script; every text is one. */
    public static Script parse(String text) {
        List<Step> steps = new ArrayList<>();
        List<String> lines = text.replace("\\\n", " ").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            Matcher here = HERE.matcher(line);
            if (!here.matches()) {
                steps.add(step(line));
                continue;
            }
            StringBuilder input = new StringBuilder();
            while (++i < lines.size() && !lines.get(i).strip().equals(here.group(3))) {
                input.append(lines.get(i)).append('\n');
            }
            steps.add(reading(line, (here.group(1) + here.group(4)).strip(), input.toString()));
        }
        return new Script(List.copyOf(steps));
    }

    /** Whether the last command of a text waits for more: for the end of its input, or after a backslash. */
    public static boolean isOpen(String text) {
        Optional<String> end = Optional.empty();
        for (String line : text.replace("\\\n", " ").lines().map(String::strip).toList()) {
            if (end.isPresent()) {
                if (line.equals(end.get())) end = Optional.empty();
            } else if (!line.startsWith("#")) {
                end = Optional.of(HERE.matcher(line)).filter(Matcher::matches).map(here -> here.group(3));
            }
        }
        return end.isPresent() || text.endsWith("\\");
    }

    /** How many commands there are; to wait is none. */
    public long commands() {
        return steps.stream().filter(Given.class::isInstance).count();
    }

    private static Step step(String line) {
        Matcher sleep = SLEEP.matcher(line);
        if (!sleep.matches()) return new Given(line, "");
        long number = Long.parseLong(sleep.group(1));
        return new Rest(line, "m".equals(sleep.group(2)) ? Duration.ofMinutes(number) : Duration.ofSeconds(number));
    }

    private static Step reading(String line, String command, String input) {
        Matcher file = FILE.matcher(command);
        return file.matches() ? new Written(line, file.group(1), input) : new Given(command, input);
    }
}
