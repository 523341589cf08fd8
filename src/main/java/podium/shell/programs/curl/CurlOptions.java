package podium.shell.programs.curl;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The command line of curl. Rule: curl(1). */
final class CurlOptions {
    /** Long names of options that have a letter. */
    private static final List<String> LONGS = List.of(
            "silent=s", "show-error=S", "fail=f", "output=o", "remote-name=O", "head=I", "location=L",
            "verbose=v", "write-out=w", "request=X", "data=d", "data-raw=d", "data-binary=d", "header=H",
            "insecure=k", "max-time=m", "include=i", "user=u", "user-agent=A", "version=V", "help=h", "ipv4=4",
            "no-buffer=N", "get=G", "cookie=b", "referer=e", "form=F", "upload-file=T", "progress-bar=#");
    private static final List<String> WITH_VALUE = List.of("o", "w", "X", "d", "H", "m", "u", "A", "b", "e", "F", "T",
            "retry", "retry-delay", "retry-max-time", "connect-timeout", "max-redirs", "cacert", "cert", "key",
            "resolve",
            "interface", "limit-rate", "url", "proxy");
    private static final List<String> WITHOUT_VALUE = List.of("s", "S", "f", "O", "I", "L", "v", "k", "i", "V", "h",
            "4",
            "N", "G", "#", "retry-connrefused", "retry-all-errors", "fail-with-body", "compressed", "http1.1",
            "no-progress-meter", "create-dirs", "globoff");

    private final NavigableMap<String, List<String>> values = new TreeMap<>();
    private final List<String> urls = new ArrayList<>();

    /** A command line that curl refuses. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String words;

        Refused(String message) {
            super(message, null, false, false);
            this.words = message;
        }

        String words() {
            return words;
        }
    }

    /** Reads the words behind the program's name. Fails with {@link Refused}. */
    static CurlOptions parse(List<String> words) {
        CurlOptions options = new CurlOptions();
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i++);
            if (word.startsWith("--")) i = options.option(word, letter(word.substring(2)), words, i);
            else if (word.startsWith("-") && word.length() > 1) i = options.letters(word, words, i);
            else options.urls.add(word);
        }
        options.urls.addAll(options.values.getOrDefault("url", List.of()));
        return options;
    }

    private static String letter(String name) {
        return LONGS.stream().filter(pair -> pair.startsWith(name + "=")).findFirst().map(
                pair -> pair.substring(name.length() + 1)).orElse(name);
    }

    private int option(String word, String name, List<String> words, int next) {
        if (WITHOUT_VALUE.contains(name)) {
            add(name, "");
            return next;
        }
        if (!WITH_VALUE.contains(name)) throw new Refused("option " + word + ": is unknown");
        if (next >= words.size()) throw new Refused("option " + word + ": requires parameter");
        add(name, words.get(next));
        return next + 1;
    }

    private int letters(String word, List<String> words, int next) {
        for (int i = 1; i < word.length(); i++) {
            String letter = word.substring(i, i + 1);
            boolean attached = WITH_VALUE.contains(letter) && i + 1 < word.length();
            if (attached) {
                add(letter, word.substring(i + 1));
                return next;
            }
            int after = option(word, letter, words, next);
            if (after != next) return after;
        }
        return next;
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(List::getLast);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    List<String> urls() {
        return urls;
    }

    /** A time in seconds. */
    Optional<Duration> seconds(String name) {
        return value(name).filter(text -> text.matches("\\d{1,8}(\\.\\d{1,6})?")).map(
                text -> Duration.ofNanos(Math.round(Double.parseDouble(text) * 1e9)));
    }

    int number(String name, int usual) {
        return value(name).filter(text -> text.matches("\\d{1,8}")).map(Integer::parseInt).orElse(usual);
    }
}
