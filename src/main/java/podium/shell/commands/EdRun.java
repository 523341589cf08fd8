package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.shell.posix.Regex;

/** Carries out the commands of ed. */
final class EdRun {
    private final Call call;
    private final EdBuffer buffer;
    private final String prompt;
    private String pattern = "";
    private List<String> commands = List.of();
    private int next;
    private boolean done;

    /** Addresses, and where they end in the text. */
    private record Range(Optional<Integer> from, Optional<Integer> to, int end) {
    }

    EdRun(Call call, EdBuffer buffer, String prompt) {
        this.call = call;
        this.buffer = buffer;
        this.prompt = prompt;
    }

    void run(List<String> lines) {
        commands = lines;
        call.out(prompt);
        while (!done && next < commands.size()) {
            try {
                command(commands.get(next++).strip());
            } catch (Wrong e) {
                call.complain(e.words());
            }
            if (!done) call.out(prompt);
        }
    }

    private void command(String text) {
        Range range = range(text);
        String rest = text.substring(range.end()).stripLeading();
        int to = range.to().or(range::from).orElse(buffer.current());
        int from = range.from().orElse(to);
        if (rest.isEmpty()) {
            int line = range.from().isPresent() ? to : buffer.current() + 1;
            print(check(line), line, false);
            return;
        }
        char letter = rest.charAt(0);
        String argument = rest.substring(1).strip();
        switch (letter) {
            case 'p', 'n' -> print(check(from), check(to), letter == 'n');
            case 'l' -> print(check(from), check(to), false);
            case 'd' -> buffer.cut(check(from), check(to));
            case 'a' -> buffer.insert(to, text());
            case 'i' -> buffer.insert(Math.max(0, to - 1), text());
            case 'c' -> {
                buffer.cut(check(from), check(to));
                buffer.insert(from - 1, text());
            }
            case 'j' -> join(from, range.to().isPresent() ? to : from + 1);
            case 'm', 't' -> move(letter == 'm', check(from), check(to), argument);
            case 's' -> substitute(check(from), check(to), argument);
            case '=' -> call.line(Integer.toString(range.from().isPresent() ? to : buffer.size()));
            default -> fileCommand(letter, argument, range);
        }
    }

    private void fileCommand(char letter, String argument, Range range) {
        int from = range.from().orElse(1);
        int to = range.to().or(range::from).orElse(buffer.size());
        switch (letter) {
            case 'w' -> {
                if (!argument.isEmpty() && !commands.get(next - 1).contains("w ")) throw new Wrong("bad write command");
                String path = argument.isEmpty() ? buffer.file() : argument;
                if (path.isEmpty()) throw new Wrong("No current filename");
                buffer.write(path, from, to);
            }
            case 'r' -> buffer.read(argument.isEmpty() ? buffer.file() : argument,
                    range.from().isPresent() ? to : buffer.size(), false);
            case 'e', 'E' -> {
                if (letter == 'e' && buffer.changed()) throw new Wrong("edit warning");
                if (buffer.size() > 0) buffer.cut(1, buffer.size());
                buffer.read(argument.isEmpty() ? buffer.file() : argument, 0, true);
                buffer.forgetChanges();
            }
            case 'f' -> {
                if (argument.isEmpty()) call.line(buffer.file());
                else buffer.name(argument);
            }
            case 'q', 'Q' -> done = true;
            default -> throw new Wrong("unimplemented command");
        }
    }

    private int check(int line) {
        if (line < 1 || line > buffer.size()) throw new Wrong("bad line number");
        return line;
    }

    private void print(int from, int to, boolean numbered) {
        for (int i = from; i <= check(to); i++) call.line((numbered ? i + "\t" : "") + buffer.line(i));
        buffer.go(to);
    }

    private List<String> text() {
        List<String> lines = new ArrayList<>();
        while (next < commands.size() && !commands.get(next).equals(".")) lines.add(commands.get(next++));
        next++;
        return lines;
    }

    private void join(int from, int to) {
        String joined = String.join("", buffer.part(check(from), check(to)));
        buffer.cut(from, to);
        buffer.insert(from - 1, List.of(joined));
    }

    private void move(boolean takes, int from, int to, String target) {
        Range place = range(target);
        int after = place.from().orElse(buffer.current());
        if (takes && after >= from && after < to) throw new Wrong("bad destination");
        List<String> part = takes ? buffer.cut(from, to) : buffer.part(from, to);
        buffer.insert(takes && after >= to ? after - part.size() : after, part);
    }

    private void substitute(int from, int to, String text) {
        if (text.isEmpty()) throw new Wrong("bad delimiter");
        String[] parts = text.substring(1).split("(?<!\\\\)" + Pattern.quote(text.substring(0, 1)), -1);
        String flags = parts.length > 2 ? parts[2] : "";
        Pattern search = compile(parts[0]);
        String replacement = parts.length > 1 ? replacement(parts[1]) : "";
        boolean found = false;
        for (int i = from; i <= to; i++) {
            Matcher matcher = search.matcher(buffer.line(i));
            if (!matcher.find()) continue;
            found = true;
            buffer.replace(i,
                    flags.contains("g") ? matcher.replaceAll(replacement) : matcher.replaceFirst(replacement));
            if (flags.contains("p")) call.line(buffer.line(i));
        }
        if (!found) throw new Wrong("no match");
    }

    /** The replacement of ed in the words of Java: {@code &} is all, {@code \1} is a group. */
    private static String replacement(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&') out.append("$0");
            else
                if (c == '\\' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)))
                    out.append('$').append(text.charAt(++i));
                else
                    if (c == '\\' && i + 1 < text.length())
                        out.append(Matcher.quoteReplacement(text.substring(++i, i + 1)));
                    else
                        out.append(Matcher.quoteReplacement(String.valueOf(c)));
        }
        return out.toString();
    }

    private Pattern compile(String text) {
        if (!text.isEmpty()) pattern = text;
        if (pattern.isEmpty()) throw new Wrong("no previous search string");
        try {
            return Regex.compile(pattern, false, false);
        } catch (Regex.Bad e) {
            throw new Wrong(e.words());
        }
    }

    private Range range(String text) {
        if (text.startsWith("%")) return new Range(Optional.of(1), Optional.of(buffer.size()), 1);
        int[] at = {0};
        Optional<Integer> from = address(text, at);
        if (at[0] < text.length() && text.charAt(at[0]) == ',') {
            at[0]++;
            Optional<Integer> to = address(text, at);
            return new Range(Optional.of(from.orElse(1)), Optional.of(to.orElse(buffer.size())), at[0]);
        }
        return new Range(from, Optional.empty(), at[0]);
    }

    /** One address; the place in the text moves behind it. */
    private Optional<Integer> address(String text, int[] at) {
        Matcher part = Pattern.compile("\\s*(\\d{1,9}|[.$]|/((?:[^/\\\\]|\\\\.)*)/?)?((?:[-+]\\d*)*)").matcher(
                text.substring(at[0]));
        if (!part.lookingAt() || part.end() == 0) return Optional.empty();
        at[0] += part.end();
        String base = part.group(1);
        int line = buffer.current();
        if (base != null) {
            if (base.equals("$")) line = buffer.size();
            else if (base.startsWith("/")) line = search(String.valueOf(part.group(2)));
            else if (!base.equals(".")) line = Integer.parseInt(base);
        }
        String offsets = part.group(3);
        if (base == null && offsets.isEmpty()) return Optional.empty();
        Matcher offset = Pattern.compile("([-+])(\\d{0,9})").matcher(offsets);
        while (offset.find()) {
            int step = offset.group(2).isEmpty() ? 1 : Integer.parseInt(offset.group(2));
            line += offset.group(1).equals("-") ? -step : step;
        }
        return Optional.of(line);
    }

    private int search(String text) {
        Pattern wanted = compile(text);
        for (int i = 1; i <= buffer.size(); i++) {
            int line = (buffer.current() + i - 1) % buffer.size() + 1;
            if (wanted.matcher(buffer.line(line)).find()) return line;
        }
        throw new Wrong("no match");
    }
}
