package podium.shell.commands;

import java.util.List;
import java.util.regex.Pattern;

/** Prints the prime factors of numbers. */
final class Factor implements Applet {
    @Override
    public int run(Call call) {
        List<String> numbers = Arguments.parse(call, "").rest();
        if (numbers.isEmpty())
            numbers = Pattern.compile("\\s+").splitAsStream(call.text("-")).filter(word -> !word.isEmpty()).toList();
        for (String number : numbers) {
            if (!number.matches("\\d{1,18}")) throw new Usage("");
            call.line(factors(call, Long.parseLong(number)));
        }
        return 0;
    }

    private static String factors(Call call, long number) {
        StringBuilder line = new StringBuilder().append(number).append(':');
        long rest = number;
        for (long candidate = 2; candidate * candidate <= rest; candidate += candidate == 2 ? 1 : 2) {
            call.process().charge(2);
            while (rest % candidate == 0) {
                line.append(' ').append(candidate);
                rest /= candidate;
            }
        }
        return rest > 1 ? line.append(' ').append(rest).toString() : line.toString();
    }
}
