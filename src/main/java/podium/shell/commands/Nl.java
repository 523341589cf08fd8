package podium.shell.commands;

import java.util.Locale;
import podium.shell.fs.SystemError;

/** Numbers lines. */
final class Nl implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "b:f:h:i:l:n:ps:v:w:d:");
        int width = number(options, 'w', 6);
        int step = number(options, 'i', 1);
        String separator = options.value('s').orElse("\t");
        boolean all = options.value('b').filter(style -> style.equals("a")).isPresent();
        int line = number(options, 'v', 1);
        int status = 0;
        for (String path : call.with(options.rest()).orInput()) {
            try {
                for (String text : Lines.of(call.text(path))) {
                    boolean counts = all || !Lines.chop(text).isEmpty();
                    call.line(counts
                            ? String.format(Locale.ROOT, "%" + width + "d", line) + separator + Lines.chop(text)
                            : " ".repeat(width + separator.length()));
                    if (counts) line += step;
                }
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }

    private static int number(Arguments options, char letter, int otherwise) {
        return options.value(letter).filter(text -> text.matches("\\d{1,4}")).map(Integer::parseInt).orElse(otherwise);
    }
}
