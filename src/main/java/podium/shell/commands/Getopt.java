package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;

/** Sorts the arguments of a script into options and the rest, quoted for eval. Rule: getopt(1). */
final class Getopt implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = call.arguments();
        if (words.isEmpty()) return call.fail("missing optstring argument");
        // Rule: getopt(1): without options of its own the output is not quoted.
        if (!words.getFirst().startsWith("-"))
            return print(call, GetoptRun.of(List.of(), false), words.getFirst(), words.subList(1, words.size()),
                    "getopt", false, false, false);
        Arguments options = Arguments.parse(call, "+aqQuTl:o:n:s:", "options=o", "longoptions=l", "long=l", "name=n",
                "quiet=q", "quiet-output=Q", "alternative=a", "unquoted=u", "test=T", "shell=s");
        if (options.has('T')) return 4;
        List<String> rest = new ArrayList<>(options.rest());
        if (!options.has('o') && rest.isEmpty()) return call.fail("missing optstring argument");
        String letters = options.value('o').orElseGet(rest::removeFirst);
        List<String> longs = new ArrayList<>();
        options.values('l').forEach(list -> longs.addAll(List.of(list.split("[, \t\n]+", -1))));
        return print(call, GetoptRun.of(longs, options.has('a')), letters, rest,
                options.value('n').orElse("getopt"), !options.has('u'), options.has('Q'), options.has('q'));
    }

    private static int print(Call call, GetoptRun run, String letters, List<String> words, String name, boolean quoted,
            boolean silent, boolean quiet) {
        List<String> tail = !words.isEmpty() && words.getFirst().equals("--") && !quoted
                ? words.subList(1, words.size())
                : words;
        run.read(letters, tail);
        if (!quiet) run.complaints().forEach(complaint -> call.process().err(name + ": " + complaint + "\n"));
        StringBuilder line = new StringBuilder();
        for (GetoptRun.Word word : run.words())
            line.append(' ').append(word.option() || !quoted ? word.text() : quote(word.text()));
        if (!silent) call.line(line.toString());
        return run.complaints().isEmpty() ? 0 : 1;
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
