package podium.shell.commands;

import java.util.List;
import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** Makes links. */
final class Ln implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "sfnbTvS:", "symbolic=s", "force=f");
        List<String> rest = options.atLeast(1);
        String last = rest.size() == 1 ? "." : rest.getLast();
        List<String> targets = rest.size() == 1 ? rest : rest.subList(0, rest.size() - 1);
        boolean link = call.files().lookLink(last).filter(podium.shell.fs.LinkInode.class::isInstance).isPresent();
        boolean into = call.files().isDirectory(last) && !options.has('T') && !(options.has('n') && link);
        int status = 0;
        for (String target : targets) {
            String name = into ? Paths.child(last, Paths.name(target.replaceAll("(?<=.)/+$", ""))) : last;
            if (rest.size() == 1) name = Paths.name(target);
            status |= link(call, options, target, name);
        }
        return status;
    }

    private static int link(Call call, Arguments options, String target, String name) {
        if (!options.has('s') && call.files().lookLink(target).isEmpty())
            return call.fail(target + ": No such file or directory");
        try {
            if (options.has('f') && call.files().lookLink(name).isPresent()) call.files().unlink(name);
            if (options.has('s')) call.files().symbolicLink(target, name);
            else call.files().hardLink(target, name);
            return 0;
        } catch (SystemError e) {
            return call.fail(name + ": " + (e.errno() == Errno.EPERM ? Errno.EPERM.words() : e.words()));
        }
    }
}
