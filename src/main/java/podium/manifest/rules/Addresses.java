package podium.manifest.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** IP addresses, told from their text alone. Rule: api.md §3, IP. */
final class Addresses {
    private static final Pattern FOUR = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    /** The range of Services in a default cluster. */
    static final String SERVICES = "10.96.0.0/16";
    private static final Pattern IN_SERVICES = Pattern.compile("10\\.96\\..*");

    private Addresses() {
    }

    static void check(Value address, Causes causes) {
        complaint(address.text()).ifPresent(why -> causes.invalid(address, GoText.quote(address.text()), why,
                "An address is four numbers with dots, or IPv6."));
    }

    /** Whether a text is an address at all. */
    static boolean isAddress(String text) {
        return complaint(text).isEmpty();
    }

    /** Whether an address lies in the range of Services. */
    static boolean isServiceAddress(String text) {
        return IN_SERVICES.matcher(text).matches();
    }

    /** Whether a text is an address with the length of a prefix, as in {@code 10.0.0.0/8}. */
    static boolean isRange(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !isAddress(text.substring(0, slash))) return false;
        String length = text.substring(slash + 1);
        return length.matches("0|[1-9]\\d{0,2}") && Integer.parseInt(length) <= (text.contains(":") ? 128 : 32);
    }

    private static Optional<String> complaint(String text) {
        Matcher four = FOUR.matcher(text);
        if (four.matches()) {
            boolean inRange = IntStream.rangeClosed(1, 4).allMatch(i -> Integer.parseInt(four.group(i)) <= 255);
            if (!inRange) return invalid();
            boolean zeros = IntStream.rangeClosed(1, 4).anyMatch(i -> four.group(i).matches("0\\d+"));
            return zeros ? Optional.of("must not have leading 0s") : Optional.empty();
        }
        if (!isSix(text)) return invalid();
        return text.toLowerCase(Locale.ROOT).matches("(0*:)*:?ffff:\\d+\\.\\d+\\.\\d+\\.\\d+")
                ? Optional.of("must not be an IPv4-mapped IPv6 address")
                : Optional.empty();
    }

    private static Optional<String> invalid() {
        return Optional.of("must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)");
    }

    private static boolean isSix(String text) {
        int gap = text.indexOf("::");
        if (gap != text.lastIndexOf("::")) return false;
        String head = gap < 0 ? text : text.substring(0, gap);
        String tail = gap < 0 ? "" : text.substring(gap + 2);
        int groups = groups(head) + groups(tail);
        boolean counted = gap < 0 ? groups == 8 : groups < 8;
        return text.contains(":") && groups(head) >= 0 && groups(tail) >= 0 && counted;
    }

    /** How many groups of 16 bits a part has; negative when it is no address. */
    private static int groups(String part) {
        if (part.isEmpty()) return 0;
        int count = 0;
        String[] pieces = part.split(":", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean last = i == pieces.length - 1;
            if (GROUP.matcher(pieces[i]).matches()) count++;
            else if (last && FOUR.matcher(pieces[i]).matches()) count += 2;
            else return -100;
        }
        return count;
    }
}
