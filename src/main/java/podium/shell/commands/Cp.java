package podium.shell.commands;

import java.util.List;
import podium.shell.fs.Paths;

/** Copies files. */
final class Cp implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "arRPLHpfinlsTut:dv", "parents=A", "archive=a", "recursive=r",
                "force=f",
                "no-clobber=n", "update=u", "no-target-directory=T", "target-directory=t", "verbose=v");
        List<String> rest = options.rest();
        if (options.has('t')) return into(call, options, rest, options.value('t').orElse("."));
        if (rest.size() < 2) throw new Usage("");
        String target = rest.getLast();
        List<String> sources = rest.subList(0, rest.size() - 1);
        boolean directory = call.files().isDirectory(target) && !options.has('T');
        if (sources.size() == 1 && !directory)
            return new Copier(call, options).copy(sources.getFirst(), target) ? 0 : 1;
        if (!directory) return call.fail("target '" + target + "' is not a directory");
        return into(call, options, sources, target);
    }

    private static int into(Call call, Arguments options, List<String> sources, String directory) {
        int status = 0;
        Copier copier = new Copier(call, options);
        for (String source : sources) {
            String clean = source.length() > 1 ? source.replaceAll("/+$", "") : source;
            String target = Paths.child(directory, options.has('A') ? clean : Paths.name(clean));
            if (options.has('A'))
                new Mkdir().run(new Call(call.process(), call.name(), "mkdir", List.of("-p", Paths.parent(target))));
            if (!copier.copy(source, target)) status = 1;
        }
        return status;
    }
}
