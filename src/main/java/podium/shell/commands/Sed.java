package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;

/** Edits a stream of lines. */
final class Sed implements Applet {
    @Override
    public int run(Call call) {
        if (call.arguments().equals(List.of("--version"))) {
            // So configure scripts tell it from the sed of GNU.
            call.line("This is not GNU sed version 4.0");
            return 0;
        }
        Arguments options = Arguments.parse(call, "i::rEne:f:", "quiet=n", "silent=n", "expression=e", "file=f",
                "regexp-extended=E", "in-place=i");
        List<String> rest = new ArrayList<>(options.rest());
        List<String> parts = new ArrayList<>(options.values('e'));
        for (String path : options.values('f')) parts.add(call.text(path));
        if (parts.isEmpty()) {
            if (rest.isEmpty()) throw new Usage("");
            parts.add(rest.removeFirst());
        }
        try {
            List<SedCommand> script = new SedParser(String.join("\n", parts),
                    options.has('r') || options.has('E')).parse();
            return options.has('i')
                    ? new SedInPlace(call, options, script).run(rest)
                    : stream(call, options, script, rest);
        } catch (Wrong e) {
            return call.fail(e.words());
        }
    }

    private static int stream(Call call, Arguments options, List<SedCommand> script, List<String> paths) {
        List<String> lines = new ArrayList<>();
        int status = 0;
        for (String path : paths.isEmpty() ? List.of("-") : paths) {
            try {
                lines.addAll(Lines.of(call.text(path)));
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        call.out(new SedRun(call, script, options.has('n'), lines).run());
        return status;
    }
}
