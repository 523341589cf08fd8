package podium.kubectl.command;

import java.math.BigInteger;
import podium.kubectl.resource.KubectlException;

/** Numbers of a command line, refused in the words of Go's own parser. */
final class GoNumber {
    private GoNumber() {
    }

    /** A port of the command line, 0 to 65535. */
    static int port(String text) {
        return number("ParseUint", text, 65_535);
    }

    /** A whole number. */
    static int whole(String text) {
        return number("Atoi", text, Integer.MAX_VALUE);
    }

    private static int number(String function, String text, int most) {
        if (!text.matches("[+-]?\\d+")) throw refused(function, text, "invalid syntax");
        BigInteger value = new BigInteger(text);
        if (value.compareTo(BigInteger.valueOf(most)) > 0) throw refused(function, text, "value out of range");
        return value.intValue();
    }

    private static KubectlException refused(String function, String text, String why) {
        return KubectlException.error("strconv." + function + ": parsing \"" + text + "\": " + why);
    }
}
