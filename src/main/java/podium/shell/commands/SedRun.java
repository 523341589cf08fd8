package podium.shell.commands;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.shell.fs.SystemError;

/** Runs a sed script over the lines of one input. */
final class SedRun {
    private final Call call;
    private final List<SedCommand> script;
    private final boolean quiet;
    private final List<String> lines;
    private final StringBuilder out = new StringBuilder();
    private final TreeMap<String, StringBuilder> files = new TreeMap<>();
    private final IdentityHashMap<SedCommand, Long> ranges = new IdentityHashMap<>();
    private final List<String> appended = new ArrayList<>();
    private Optional<Pattern> lastPattern = Optional.empty();
    private String pattern = "";
    private String hold = "";
    private String ending = "";
    private int next;
    private boolean substituted;
    private boolean stopped;

    /** What ends a cycle. */
    private enum Then {
        ON, NEXT, AGAIN, BRANCHED
    }

    private String label = "";

    SedRun(Call call, List<SedCommand> script, boolean quiet, List<String> lines) {
        this.call = call;
        this.script = script;
        this.quiet = quiet;
        this.lines = lines;
    }

    /** The output; files that the script writes are written too. */
    String run() {
        boolean keep = false;
        while (!stopped && (keep || next < lines.size())) {
            if (!keep) read();
            substituted = false;
            Then then = cycle();
            keep = then == Then.AGAIN;
            flush();
            call.process().step();
        }
        files.forEach((path, text) -> {
            if (path.equals("/dev/stdout")) out.append(text);
            else
                call.files().write(path, podium.shell.kernel.Text.bytes(text.toString()),
                        podium.shell.kernel.OpenMode.WRITE);
        });
        return out.toString();
    }

    private void read() {
        String line = lines.get(next++);
        pattern = Lines.chop(line);
        ending = line.endsWith("\n") ? "\n" : "";
    }

    private void print(String text) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
        out.append(text).append(ending);
    }

    private void flush() {
        for (String text : appended) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
            out.append(text);
        }
        appended.clear();
    }

    private Then cycle() {
        Then then = execute(script, 0);
        while (then == Then.BRANCHED) {
            int target = label.isEmpty() ? script.size() : find(label);
            then = execute(script, target);
        }
        if (then == Then.ON && !quiet) print(pattern);
        return then;
    }

    private int find(String name) {
        for (int i = 0; i < script.size(); i++)
            if (script.get(i).letter() == ':' && script.get(i).text().equals(name)) return i;
        throw new Wrong("can't find label for jump to '" + name + "'");
    }

    private Then execute(List<SedCommand> commands, int from) {
        for (int i = from; i < commands.size(); i++) {
            SedCommand command = commands.get(i);
            if (selected(command) == command.negated()) continue;
            Then then = command.letter() == '{' ? execute(command.block(), 0) : one(command);
            if (then != Then.ON) return then;
        }
        return Then.ON;
    }

    private boolean selected(SedCommand command) {
        if (command.first().isEmpty()) return true;
        if (command.last().isEmpty()) return matches(command.first().get());
        Long until = ranges.get(command);
        if (until == null) {
            if (!matches(command.first().get())) return false;
            long end = switch (command.last().get()) {
                case SedCommand.Address.Line line -> line.number();
                case SedCommand.Address.Plus plus -> next + plus.count();
                default -> Long.MAX_VALUE;
            };
            if (end > next) ranges.put(command, end);
            return true;
        }
        boolean ends = until == Long.MAX_VALUE ? matches(command.last().get()) : next >= until;
        if (ends) ranges.remove(command);
        return until == Long.MAX_VALUE || next <= until;
    }

    private boolean matches(SedCommand.Address address) {
        return switch (address) {
            case SedCommand.Address.Line line -> line.number() == next;
            case SedCommand.Address.End end -> next == lines.size();
            case SedCommand.Address.Plus plus -> false;
            case SedCommand.Address.Match match -> {
                Pattern used = remember(match.pattern());
                yield used.matcher(pattern).find();
            }
        };
    }

    private Pattern remember(Optional<Pattern> given) {
        if (given.isPresent()) lastPattern = given;
        return lastPattern.orElseThrow(() -> new Wrong("no previous regexp"));
    }

    private Then one(SedCommand command) {
        switch (command.letter()) {
            case 's' -> substitute(command.substitution().orElseThrow());
            case 'p' -> print(pattern);
            case 'P' -> print(pattern.contains("\n") ? pattern.substring(0, pattern.indexOf('\n')) : pattern);
            case 'd' -> {
                return Then.NEXT;
            }
            case 'D' -> {
                if (!pattern.contains("\n")) return Then.NEXT;
                pattern = pattern.substring(pattern.indexOf('\n') + 1);
                return Then.AGAIN;
            }
            case 'n' -> {
                if (!quiet) print(pattern);
                flush();
                if (next >= lines.size()) {
                    stopped = true;
                    return Then.NEXT;
                }
                read();
            }
            case 'N' -> {
                if (next >= lines.size()) {
                    stopped = true;
                    return Then.ON;
                }
                String before = pattern;
                read();
                pattern = before + "\n" + pattern;
            }
            case 'g' -> pattern = hold;
            case 'G' -> pattern = pattern + "\n" + hold;
            case 'h' -> hold = pattern;
            case 'H' -> hold = hold + "\n" + pattern;
            case 'x' -> {
                String swap = pattern;
                pattern = hold;
                hold = swap;
            }
            case 'q' -> {
                stopped = true;
                return Then.ON;
            }
            case 'Q' -> {
                stopped = true;
                return Then.NEXT;
            }
            default -> {
                return other(command);
            }
        }
        return Then.ON;
    }

    private Then other(SedCommand command) {
        switch (command.letter()) {
            case 'a' -> appended.add(command.text() + "\n");
            case 'i' -> out.append(command.text()).append('\n');
            case 'c' -> {
                if (command.last().isEmpty() || !ranges.containsKey(command)) out.append(command.text()).append('\n');
                return Then.NEXT;
            }
            case 'y' -> {
                int half = command.text().indexOf('\0');
                StringBuilder changed = new StringBuilder(pattern);
                for (int i = 0; i < changed.length(); i++) {
                    int index = command.text().substring(0, half).indexOf(changed.charAt(i));
                    if (index >= 0) changed.setCharAt(i, command.text().charAt(half + 1 + index));
                }
                pattern = changed.toString();
            }
            case '=' -> out.append(next).append('\n');
            case 'r' -> append(command.text());
            case 'w' -> written(command.text());
            case 'b', 't', 'T' -> {
                boolean jumps = command.letter() == 'b' || substituted == (command.letter() == 't');
                if (command.letter() != 'b') substituted = false;
                if (!jumps) return Then.ON;
                label = command.text();
                return Then.BRANCHED;
            }
            default -> {
                return Then.ON;
            }
        }
        return Then.ON;
    }

    private void append(String path) {
        try {
            appended.add(call.text(path));
        } catch (SystemError e) {
            // Rule: POSIX, sed: a file that cannot be read is an empty one.
            appended.add("");
        }
    }

    private void written(String path) {
        files.computeIfAbsent(path, key -> new StringBuilder()).append(pattern).append('\n');
    }

    private void substitute(SedCommand.Substitution command) {
        Matcher matcher = remember(command.pattern()).matcher(pattern);
        StringBuilder result = new StringBuilder();
        int end = 0;
        int count = 0;
        boolean changed = false;
        while (matcher.find()) {
            if (matcher.end() == matcher.start() && matcher.start() == end && count > 0) continue;
            count++;
            if (count < command.number()) continue;
            result.append(pattern, end, matcher.start()).append(replacement(command.replacement(), matcher));
            end = matcher.end();
            changed = true;
            if (!command.all()) break;
        }
        if (!changed) return;
        pattern = result.append(pattern.substring(end)).toString();
        substituted = true;
        if (command.prints()) print(pattern);
        if (!command.file().isEmpty()) written(command.file());
    }

    private static String replacement(String text, Matcher matcher) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&') {
                result.append(matcher.group());
            } else if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                if (Character.isDigit(next)) {
                    int group = next - '0';
                    if (group <= matcher.groupCount())
                        result.append(Optional.ofNullable(matcher.group(group)).orElse(""));
                } else {
                    result.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
                }
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }
}
