package podium.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults as a scenario file or a command line words them. */
public final class FaultWords {
    /** All that can be said, for those who said something else. */
    public static final List<String> FORMS = List.of("registry down [HOST]", "registry up [HOST]",
            "registry slow TIME", "registry lacks IMAGE", "registry gains IMAGE", "dns down", "dns up",
            "host down NAME", "host up NAME",
            "node add NAME [cpu=N] [memory=N] [pods=N] [labels=K=V,…] [taints=K=V:EFFECT,…]",
            "node remove NAME", "node lost NAME", "node back NAME", "node reboot NAME", "node full NAME",
            "node roomy NAME", "nodes NUMBER");
    private static final int MOST_NODES = 100;

    private FaultWords() {
    }

    /** Reads the words of a fault; some stand for several. Empty when they mean nothing. */
    public static List<Fault> parse(List<String> words) {
        if (words.size() < 2) return List.of();
        String what = words.get(1);
        Optional<String> name = words.size() > 2 ? Optional.of(words.get(2)) : Optional.empty();
        return switch (words.getFirst()) {
            case "registry" -> registry(what, name).stream().toList();
            case "dns" -> answers(what).<Fault>map(Fault.NameServer::new).stream().toList();
            case "host" -> name.flatMap(
                    n -> answers(what).<Fault>map(a -> new Fault.HostDown(n, a))).stream().toList();
            case "node" -> name.flatMap(n -> node(what, n, words.subList(3, words.size()))).stream().toList();
            case "nodes" -> nodes(what);
            default -> List.of();
        };
    }

    private static Optional<Boolean> answers(String word) {
        return switch (word) {
            case "up" -> Optional.of(true);
            case "down" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Fault> registry(String what, Optional<String> name) {
        return switch (what) {
            case "lacks" -> name.map(n -> new Fault.Tag(n, false));
            case "gains" -> name.map(n -> new Fault.Tag(n, true));
            case "slow" -> name.flatMap(FaultWords::time).map(Fault.SlowPulls::new);
            default -> answers(what).map(a -> new Fault.Registry(name.orElse(""), a));
        };
    }

    /** Seconds, with or without the letter s, or minutes. */
    static Optional<Duration> time(String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,3})?[sm]?")) return Optional.empty();
        double number = Double.parseDouble(text.replaceFirst("[sm]$", ""));
        return Optional.of(Duration.ofMillis(Math.round(1000 * number * (text.endsWith("m") ? 60 : 1))));
    }

    private static Optional<Fault> node(String what, String name, List<String> rest) {
        return switch (what) {
            case "add" -> NodeWords.parse(name, rest).map(Fault.NodeAdded::new);
            case "remove" -> Optional.of(new Fault.NodeRemoved(name));
            case "lost" -> Optional.of(new Fault.NodeLost(name, true));
            case "back" -> Optional.of(new Fault.NodeLost(name, false));
            case "reboot" -> Optional.of(new Fault.NodeRebooted(name));
            case "full" -> Optional.of(new Fault.NodeFull(name, true));
            case "roomy" -> Optional.of(new Fault.NodeFull(name, false));
            default -> Optional.empty();
        };
    }

    /** As many nodes as the usual one of them has, named in order. */
    private static List<Fault> nodes(String number) {
        if (!number.matches("\\d{1,3}") || Integer.parseInt(number) > MOST_NODES) return List.of();
        List<Fault> added = new ArrayList<>();
        for (int i = 2; i <= Integer.parseInt(number); i++)
            added.add(new Fault.NodeAdded(World.Node.standard("node-" + i)));
        return added;
    }

    /** A fault in the words that {@link #parse} reads. */
    public static String text(Fault fault) {
        return switch (fault) {
            case Fault.Registry(String host, boolean answers) ->
                ("registry " + upOrDown(answers) + " " + host).strip();
            case Fault.SlowPulls(Duration time) -> "registry slow " + time.toMillis() / 1000.0 + "s";
            case Fault.Tag(String reference, boolean there) -> "registry " + (there ? "gains " : "lacks ") + reference;
            case Fault.NameServer(boolean answers) -> "dns " + upOrDown(answers);
            case Fault.HostDown(String name, boolean answers) -> "host " + upOrDown(answers) + " " + name;
            case Fault.NodeAdded(World.Node node) -> "node add " + NodeWords.text(node);
            case Fault.NodeRemoved(String name) -> "node remove " + name;
            case Fault.NodeLost(String name, boolean silent) -> "node " + (silent ? "lost " : "back ") + name;
            case Fault.NodeRebooted(String name) -> "node reboot " + name;
            case Fault.NodeFull(String name, boolean full) -> "node " + (full ? "full " : "roomy ") + name;
        };
    }

    private static String upOrDown(boolean answers) {
        return answers ? "up" : "down";
    }
}
