package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Errno;
import podium.shell.fs.Namespace;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** Runs a program with another directory as its root. */
final class Chroot implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = new ArrayList<>(Arguments.parse(call, "+").atLeast(1));
        String root = words.removeFirst();
        try {
            Spot spot = call.files().find(root);
            if (!(spot.required() instanceof DirectoryInode)) throw new SystemError(Errno.ENOTDIR);
            if (!call.process().credentials().may("SYS_CHROOT")) throw new SystemError(Errno.EPERM);
            enter(call, spot);
        } catch (SystemError e) {
            return call.fail("can't change root directory to '" + root + "': " + e.words());
        }
        if (words.isEmpty())
            words.addAll(List.of(call.process().environment().getOrDefault("SHELL", "/bin/sh"), "-i"));
        return Programs.exec(call, words);
    }

    private static void enter(Call call, Spot spot) {
        Namespace inside = call.process().state().namespace().below(spot);
        call.process().state().namespace(inside);
        call.process().state().workingDirectory("/");
    }
}
