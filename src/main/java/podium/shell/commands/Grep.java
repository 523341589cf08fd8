package podium.shell.commands;

import podium.shell.posix.Regex;
import java.util.List;

/** Prints the lines that fit a pattern; as egrep and fgrep too. */
final class Grep implements Applet {
    @Override
    public int run(Call call) {
        try {
            Arguments options = Arguments.parse(call, "HhnlLoqvsrRiwFEce:f:m:A:B:C:xyaU", "color=Z");
            return new GrepRun(call, options).run();
        } catch (Regex.Bad e) {
            call.complain(e.words());
            return 2;
        } catch (Usage e) {
            throw new Usage(e.complaint(), 2);
        }
    }

    static List<String> lines(String text) {
        return List.of((text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1));
    }
}
