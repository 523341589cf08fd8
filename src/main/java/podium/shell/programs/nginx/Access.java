package podium.shell.programs.nginx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who may ask for a path. Rule: nginx's ngx_http_access_module, allow and deny. */
final class Access {
    private static final Pattern NETWORK = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?:/(\\d{1,2}))?");
    private static final int BITS = 32;

    private Access() {
    }

    /** Whether the first rule that speaks of an address denies it. The rules are those of the innermost level that has any. */
    static boolean denied(Location location, String address) {
        for (List<Directive> level : location.settings()) {
            List<Directive> rules = level.stream().filter(
                    one -> one.name().equals("allow") || one.name().equals("deny")).toList();
            if (rules.isEmpty()) continue;
            return rules.stream().filter(rule -> speaksOf(rule.argument(1), address)).findFirst().filter(
                    rule -> rule.name().equals("deny")).isPresent();
        }
        return false;
    }

    private static boolean speaksOf(String who, String address) {
        if (who.equals("all")) return true;
        Matcher network = NETWORK.matcher(who);
        Matcher one = NETWORK.matcher(address);
        if (!network.matches() || !one.matches()) return who.equals(address);
        int bits = network.group(2) == null ? BITS : Math.min(BITS, Integer.parseInt(network.group(2)));
        return bits == 0 || number(network.group(1)) >>> (BITS - bits) == number(one.group(1)) >>> (BITS - bits);
    }

    private static int number(String address) {
        int number = 0;
        for (String part : address.split("\\.", -1)) number = (number << 8) | (Integer.parseInt(part) & 0xff);
        return number;
    }
}
