package podium.shell.commands;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prints numbers. */
final class Seq implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = new ArrayList<>(call.arguments());
        String separator = "\n";
        boolean pad = false;
        while (!words.isEmpty() && words.getFirst().matches("-[a-z].*")) {
            String word = words.removeFirst();
            if (word.equals("-w")) pad = true;
            else if (word.startsWith("-s")) separator = word.length() > 2 ? word.substring(2) : words.removeFirst();
            else throw new Usage("unrecognized option: " + word.charAt(1));
        }
        if (words.isEmpty() || words.size() > 3) throw new Usage("");
        for (String word : words)
            if (!word.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)")) return call.fail("invalid number '" + word + "'");
        BigDecimal first = words.size() > 1 ? new BigDecimal(words.getFirst()) : BigDecimal.ONE;
        BigDecimal step = words.size() > 2 ? new BigDecimal(words.get(1)) : BigDecimal.ONE;
        BigDecimal last = new BigDecimal(words.getLast());
        int scale = Math.max(first.scale(), step.scale());
        int width = Math.max(text(first, scale).length(), text(last, scale).length());
        boolean started = false;
        // Steps are added up in floating point, as seq does it.
        double end = last.doubleValue();
        double by = step.doubleValue();
        for (double value = first.doubleValue(); by < 0 ? value >= end : value <= end; value += by) {
            String number = text(BigDecimal.valueOf(value), scale);
            if (pad)
                number = number.startsWith("-")
                        ? "-" + "0".repeat(Math.max(0, width - number.length())) + number.substring(1)
                        : "0".repeat(Math.max(0, width - number.length())) + number;
            call.out((started ? separator : "") + number);
            started = true;
        }
        if (started) call.out("\n");
        return 0;
    }

    private static String text(BigDecimal number, int scale) {
        return number.setScale(Math.max(0, scale), java.math.RoundingMode.HALF_UP).toPlainString();
    }
}
