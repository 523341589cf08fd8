package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Status;

/** One run of xargs. */
final class XargsRun {
    private final Call call;
    private final Arguments options;
    private final List<String> command;
    private int status;
    private boolean aborted;

    XargsRun(Call call, Arguments options) {
        this.call = call;
        this.options = options;
        this.command = options.rest().isEmpty() ? List.of("echo") : options.rest();
    }

    int run() {
        String path = options.value('a').orElse("-");
        String text;
        try {
            text = call.text(path);
        } catch (SystemError e) {
            return call.fail("can't open '" + path + "': " + e.words());
        }
        if (unmatched(text)) return 1;
        List<String> words = words(text);
        Optional<String> end = options.value('E').or(() -> options.value('e')).filter(mark -> !mark.isEmpty());
        if (end.isPresent() && words.contains(end.get())) words = words.subList(0, words.indexOf(end.get()));
        if (options.has('I')) {
            String mark = options.value('I').orElse("{}");
            for (String word : words) execute(command.stream().map(part -> part.replace(mark, word)).toList());
            return status;
        }
        int most = options.value('n').filter(number -> number.matches("\\d{1,6}")).map(Integer::parseInt).orElse(5000);
        if (words.isEmpty() && !options.has('r')) execute(command);
        for (int from = 0; from < words.size() && !aborted; from += most) {
            List<String> line = new ArrayList<>(command);
            line.addAll(words.subList(from, Math.min(words.size(), from + most)));
            execute(line);
        }
        return status;
    }

    private void execute(List<String> line) {
        if (aborted) return;
        if (options.has('t')) call.process().err(String.join(" ", line) + "\n");
        Status end;
        try {
            end = Programs.run(call.process(), line);
        } catch (SystemError e) {
            call.complain(line.getFirst() + ": " + e.words());
            status = e.errno() == podium.shell.fs.Errno.ENOENT ? 127 : 126;
            aborted = true;
            return;
        }
        if (end.signal().isPresent()) {
            call.complain("'" + line.getFirst() + "' terminated by signal " + end.signal().get().number());
            status = 125;
            aborted = true;
        } else if (end.code() == 255) {
            call.complain(line.getFirst() + ": exited with status 255; aborting");
            status = 124;
            aborted = true;
        } else if (end.code() != 0) {
            status = 123;
        }
    }

    private List<String> words(String text) {
        if (options.has('0'))
            return text.isEmpty()
                    ? List.of()
                    : List.of((text.endsWith("\0") ? text.substring(0, text.length() - 1) : text).split("\0", -1));
        if (options.has('I')) return text.lines().map(String::stripLeading).filter(line -> !line.isEmpty()).toList();
        return quoted(text);
    }

    /** Rule: POSIX xargs: a quote must be closed on its own line. */
    private boolean unmatched(String text) {
        if (options.has('0') || options.has('I')) return false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == '\\') i++;
            else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
            else if (c == quote) quote = 0;
            else if (c == '\n' && quote != 0) break;
        }
        if (quote != 0) call.complain("unmatched " + (quote == '"' ? "double" : "single") + " quote");
        return quote != 0;
    }

    private static List<String> quoted(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean open = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
                else word.append(c);
            } else if (c == '"' || c == '\'') {
                quote = c;
                open = true;
            } else if (c == '\\' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                open = true;
            } else if (Character.isWhitespace(c)) {
                if (open) words.add(word.toString());
                word.setLength(0);
                open = false;
            } else {
                word.append(c);
                open = true;
            }
        }
        if (open) words.add(word.toString());
        return words;
    }
}
