package podium.shell.kernel;

import java.util.ArrayList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import podium.shell.fs.SystemError;
import podium.shell.net.NetworkNamespace;

/** Looks names up as the C library musl does: a literal address, /etc/hosts, then DNS with the search list. */
public final class Resolver {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** A name outside the cluster's domain is asked for beyond the cluster, which takes a moment to deny it. */
    private static final Duration UNKNOWN = Duration.ofMillis(220);
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    /** A resolver asks for five seconds. Rule: resolv.conf(5), timeout. */
    private static final Duration NO_SERVER = Duration.ofSeconds(5);

    private final Process process;

    public Resolver(Process process) {
        this.process = process;
    }

    /** The addresses of a name; empty when it has none. */
    public Optional<List<String>> addresses(String name) {
        if (isAddress(name)) return Optional.of(List.of(name));
        Optional<List<String>> local = hosts(name);
        if (local.isPresent()) return local;
        if (name.equals("localhost")) return Optional.of(List.of("127.0.0.1"));
        if (!network().wiring().hasNameServer()) {
            process.sleep(NO_SERVER);
            return Optional.empty();
        }
        long dots = name.chars().filter(c -> c == '.').count();
        if (dots < dotsNeeded() && !name.endsWith(".")) {
            for (String domain : searchList()) {
                Optional<List<String>> found = network().wiring().lookUp(name + "." + domain);
                if (found.isPresent()) return found;
            }
        }
        Optional<List<String>> found = network().wiring().lookUp(
                name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        if (found.isEmpty()) process.sleep(UNKNOWN);
        return found;
    }

    /** Whether a name is a literal IPv4 address. */
    public static boolean isAddress(String name) {
        return ADDRESS.matcher(name).matches();
    }

    private NetworkNamespace network() {
        return process.container().network();
    }

    private Optional<List<String>> hosts(String name) {
        List<String> found = new ArrayList<>();
        for (String line : lines("/etc/hosts")) {
            List<String> words = words(line);
            if (words.size() > 1 && words.subList(1, words.size()).contains(name) && isAddress(words.getFirst()))
                found.add(words.getFirst());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** The name server of resolv.conf. */
    public String server() {
        for (String line : lines("/etc/resolv.conf")) {
            List<String> words = words(line);
            if (words.size() > 1 && words.getFirst().equals("nameserver")) return words.get(1);
        }
        return "127.0.0.1";
    }

    /** The domains that resolv.conf searches, in order. */
    public List<String> searchList() {
        List<String> last = network().searchDomains();
        for (String line : lines("/etc/resolv.conf")) {
            List<String> words = words(line);
            if (!words.isEmpty() && words.getFirst().equals("search")) last = words.subList(1, words.size());
        }
        return last;
    }

    private int dotsNeeded() {
        int dots = lines("/etc/resolv.conf").isEmpty() && !network().searchDomains().isEmpty() ? 5 : 1;
        for (String line : lines("/etc/resolv.conf"))
            for (String word : words(line))
                if (word.matches("ndots:\\d{1,3}")) dots = Integer.parseInt(word.substring(6));
        return dots;
    }

    private List<String> lines(String path) {
        try {
            return process.files().text(path).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (SystemError e) {
            return List.of();
        }
    }

    private static List<String> words(String line) {
        return BLANKS.splitAsStream(line.strip()).filter(word -> !word.isEmpty()).toList();
    }
}
