package podium.shell.commands;

import java.util.List;
import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** Moves files. */
final class Mv implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "finuTt:v", "no-target-directory=T", "target-directory=t",
                "verbose=v");
        List<String> rest = options.rest();
        if (rest.size() < (options.has('t') ? 1 : 2)) throw new Usage("");
        String target = options.value('t').orElse(rest.getLast());
        List<String> sources = options.has('t') ? rest : rest.subList(0, rest.size() - 1);
        boolean into = call.files().isDirectory(target) && !options.has('T');
        if (!into && sources.size() > 1) return call.fail("target '" + target + "' is not a directory");
        int status = 0;
        for (String source : sources) {
            String name = Paths.name(source.length() > 1 ? source.replaceAll("/+$", "") : source);
            status |= move(call, options, source, into ? Paths.child(target, name) : target);
        }
        return status;
    }

    private static int move(Call call, Arguments options, String source, String target) {
        boolean there = call.files().lookLink(target).isPresent();
        if (options.has('i') && there && !options.has('f') && !Question.yes(call, "overwrite '" + target + "'? "))
            return 0;
        if (options.has('n') && call.files().lookLink(target).isPresent()) return 0;
        try {
            call.files().rename(source, target);
            if (options.has('v')) call.line("'" + source + "' -> '" + target + "'");
            return 0;
        } catch (SystemError e) {
            if (e.errno() != Errno.EXDEV) return call.fail("can't rename '" + source + "': " + e.words());
        }
        Arguments archive = Arguments.parse(call.with(List.of("-a", "-f")), "af");
        if (!new Copier(call, archive).copy(source, target)) return 1;
        return new Rm().run(new Call(call.process(), call.name(), "rm", List.of("-rf", "--", source)));
    }
}
