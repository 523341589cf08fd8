package podium.shell.commands;

import java.util.List;
import podium.shell.fs.SystemError;

/** Prints parts of lines. */
final class Cut implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "b:c:f:d:sO:nD");
        boolean fields = options.has('f');
        String list = options.value('f').or(() -> options.value('c')).or(() -> options.value('b')).orElse("");
        if (!fields && !options.has('c') && !options.has('b')) {
            call.process().err("cut: expected a list of bytes, characters, or fields\n");
            return 1;
        }
        Positions positions;
        try {
            positions = Positions.parse(list);
        } catch (Wrong e) {
            return call.fail(e.words());
        }
        String delimiter = options.value('d').filter(text -> !text.isEmpty()).map(text -> text.substring(0, 1)).orElse(
                "\t");
        String joiner = options.value('O').orElse(fields ? delimiter : "");
        int status = 0;
        for (String path : options.rest().isEmpty() ? List.of("-") : options.rest()) {
            try {
                for (String line : Lines.of(call.text(path))) {
                    String text = Lines.chop(line);
                    if (!fields) call.line(positions.characters(text, joiner));
                    else if (text.contains(delimiter)) call.line(positions.fields(text, delimiter, joiner));
                    else if (!options.has('s')) call.line(text);
                }
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }
}
