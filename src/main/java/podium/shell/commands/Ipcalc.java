package podium.shell.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calculates with addresses and networks. */
final class Ipcalc implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "mbnphs", "netmask=m", "broadcast=b", "network=n", "prefix=p",
                "hostname=h", "silent=s");
        List<String> words = options.atLeast(1);
        if (words.size() > 2) throw new Usage("");
        String text = words.getFirst();
        int slash = text.indexOf('/');
        Optional<Long> address = address(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) return bad(call, options, "bad IP address: " + text);
        long mask = usual(address.get());
        if (slash >= 0) {
            String prefix = text.substring(slash + 1);
            if (!prefix.matches("\\d{1,2}") || Integer.parseInt(prefix) > 32)
                return bad(call, options, "bad IP prefix: " + prefix);
            mask = mask(Integer.parseInt(prefix));
        }
        if (words.size() == 2) {
            Optional<Long> given = address(words.get(1));
            if (given.isEmpty()) return bad(call, options, "bad netmask: " + words.get(1));
            mask = given.get();
        }
        if (options.has('m')) call.line("NETMASK=" + text(mask));
        if (options.has('b')) call.line("BROADCAST=" + text(address.get() | (~mask & 0xffffffffL)));
        if (options.has('n')) call.line("NETWORK=" + text(address.get() & mask));
        if (options.has('p')) call.line("PREFIX=" + Long.bitCount(mask));
        return 0;
    }

    private static int bad(Call call, Arguments options, String message) {
        return options.has('s') ? 1 : call.fail(message);
    }

    private static Optional<Long> address(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,3}){3}")) return Optional.empty();
        long value = 0;
        for (String part : text.split("\\.", -1)) {
            if (Integer.parseInt(part) > 255) return Optional.empty();
            value = (value << 8) | Integer.parseInt(part);
        }
        return Optional.of(value);
    }

    /** The mask of an address by its class. */
    private static long usual(long address) {
        return mask(address < 0x80000000L ? 8 : address < 0xC0000000L ? 16 : 24);
    }

    private static long mask(int prefix) {
        return prefix == 0 ? 0 : (0xffffffffL << (32 - prefix)) & 0xffffffffL;
    }

    private static String text(long value) {
        return String.format(Locale.ROOT, "%d.%d.%d.%d", value >> 24 & 255, value >> 16 & 255, value >> 8 & 255,
                value & 255);
    }
}
