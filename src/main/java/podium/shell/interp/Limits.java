package podium.shell.interp;

import java.util.NavigableMap;
import java.util.TreeMap;

/** The limits of a process as ulimit shows them, by letter. Rule: containerd's defaults; what is not named is unlimited. */
final class Limits {
    private final NavigableMap<Character, String> values = new TreeMap<>();

    Limits() {
        values.put('n', "1048576");
        values.put('s', "8192");
        values.put('l', "8192");
        values.put('e', "0");
        values.put('r', "0");
    }

    Limits copy() {
        Limits copy = new Limits();
        copy.values.putAll(values);
        return copy;
    }

    String value(char letter) {
        return values.getOrDefault(letter, "unlimited");
    }

    void set(char letter, String value) {
        values.put(letter, value);
    }
}
