package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows addresses, links and routes; changing them needs a right that containers have not. */
final class Ip implements Applet {
    private static final List<String> OBJECTS = List.of("address", "link", "route", "neigh", "rule", "tunnel");

    @Override
    public int run(Call call) {
        List<String> words = new ArrayList<>(call.arguments());
        while (!words.isEmpty() && words.getFirst().startsWith("-")) {
            if (words.getFirst().equals("--help")) throw new Usage("", 0);
            boolean family = words.getFirst().equals("-f") || words.getFirst().equals("-family");
            words.removeFirst();
            if (family && !words.isEmpty()) words.removeFirst();
        }
        if (words.isEmpty()) throw new Usage("");
        String asked = words.removeFirst();
        Optional<String> object = OBJECTS.stream().filter(name -> name.startsWith(asked)).findFirst();
        if (object.isEmpty()) throw new Usage("");
        String verb = words.isEmpty() ? "show" : words.removeFirst();
        boolean shows = "show".startsWith(verb) || "list".startsWith(verb);
        if (!shows && !verb.equals("get")) return call.fail("RTNETLINK answers: Operation not permitted");
        int device = words.indexOf("dev");
        String wanted = device >= 0 && device + 1 < words.size()
                ? words.get(device + 1)
                : words.isEmpty() || object.get().equals("route") ? "" : words.getLast();
        return switch (object.get()) {
            case "address" -> links(call, wanted, true);
            case "link" -> links(call, wanted, false);
            case "route" -> verb.equals("get") ? get(call, words) : routes(call);
            case "rule" -> rules(call);
            default -> 0;
        };
    }

    private static int links(Call call, String wanted, boolean addresses) {
        Optional<Interface> own = Interface.of(call);
        if (!wanted.isEmpty() && !wanted.equals("lo") && !(wanted.equals("eth0") && own.isPresent()))
            return call.fail("can't find device '" + wanted + "'");
        if (wanted.isEmpty() || wanted.equals("lo")) {
            call.line("1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue qlen 1000");
            call.line("    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00");
            if (addresses) address(call, "127.0.0.1/8 scope host lo");
        }
        if (own.isEmpty() || wanted.equals("lo")) return 0;
        call.line("2: eth0@if12: <BROADCAST,MULTICAST,UP,LOWER_UP,M-DOWN> mtu " + Interface.MTU + " qdisc noqueue ");
        call.line("    link/ether " + own.get().hardware() + " brd ff:ff:ff:ff:ff:ff");
        if (addresses)
            address(call, own.get().address() + "/24 brd " + own.get().broadcast() + " scope global eth0");
        return 0;
    }

    private static void address(Call call, String text) {
        call.line("    inet " + text);
        call.line("       valid_lft forever preferred_lft forever");
    }

    private static int routes(Call call) {
        Interface.of(call).ifPresent(own -> {
            call.line("default via " + own.gateway() + " dev eth0 ");
            call.line(own.network() + "/24 dev eth0 scope link  src " + own.address() + " ");
        });
        return 0;
    }

    private static int get(Call call, List<String> words) {
        if (words.isEmpty()) return call.fail("need at least destination address");
        Optional<Interface> own = Interface.of(call);
        if (own.isEmpty()) return call.fail("RTNETLINK answers: Network unreachable");
        boolean near = words.getFirst().startsWith(own.get().network().substring(0, own.get().network().length() - 1));
        call.line(words.getFirst() + (near ? "" : " via " + own.get().gateway()) + " dev eth0  src "
                + own.get().address() + " ");
        return 0;
    }

    private static int rules(Call call) {
        call.line("0:\tfrom all lookup local ");
        call.line("32766:\tfrom all lookup main ");
        call.line("32767:\tfrom all lookup default ");
        return 0;
    }
}
