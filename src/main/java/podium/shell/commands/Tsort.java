package podium.shell.commands;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import podium.shell.fs.SystemError;

/** Puts names in an order in which each stands behind those it depends on. Rule: POSIX tsort. */
final class Tsort implements Applet {
    @Override
    public int run(Call call) {
        List<String> paths = Arguments.parse(call, "").rest();
        if (paths.size() > 1) throw new Usage("");
        String text;
        try {
            text = call.text(paths.isEmpty() ? "-" : paths.getFirst());
        } catch (SystemError e) {
            return call.fail("can't open '" + paths.getFirst() + "': " + e.words());
        }
        List<String> words = Pattern.compile("\\s+").splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        if (words.size() % 2 != 0) return call.fail("odd input");
        NavigableMap<String, NavigableSet<String>> before = new TreeMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            before.computeIfAbsent(words.get(i), name -> new TreeSet<>());
            NavigableSet<String> above = before.computeIfAbsent(words.get(i + 1), name -> new TreeSet<>());
            if (!words.get(i).equals(words.get(i + 1))) above.add(words.get(i));
        }
        return print(call, before);
    }

    /** A cycle is named and broken at its first name. */
    private static int print(Call call, NavigableMap<String, NavigableSet<String>> before) {
        int status = 0;
        while (!before.isEmpty()) {
            String next = before.entrySet().stream().filter(entry -> entry.getValue().isEmpty()).map(
                    entry -> entry.getKey()).findFirst().orElse("");
            if (next.isEmpty()) {
                next = before.firstKey();
                status = call.fail("cycle at " + next);
            }
            String done = next;
            before.remove(done);
            before.values().forEach(names -> names.remove(done));
            call.line(done);
        }
        return status;
    }
}
