package podium.shell.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Accounts;

/** Runs a shell as another user. */
final class Su implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "lmpc:s:");
        List<String> rest = new ArrayList<>(options.rest());
        boolean login = options.has('l') || rest.remove("-");
        String name = rest.isEmpty() ? "root" : rest.removeFirst();
        Accounts accounts = Accounts.of(call.process());
        Optional<Accounts.User> user = accounts.user(name);
        if (user.isEmpty()) return call.fail("unknown user " + name);
        if (call.process().credentials().uid() != 0) return call.fail("must be suid to work properly");
        if (!call.process().credentials().may("SETGID")) return call.fail("can't set groups: " + Errno.EPERM.words());
        if (!call.process().credentials().may("SETUID")) return call.fail("setuid: " + Errno.EPERM.words());
        Set<Long> groups = new LinkedHashSet<>(List.of(user.get().gid()));
        groups.addAll(accounts.groupsOf(name));
        call.process().state().credentials(
                call.process().credentials().as(user.get().uid(), user.get().gid(), List.copyOf(groups)));
        var environment = call.process().environment();
        environment.put("HOME", user.get().home());
        if (user.get().uid() != 0) environment.put("USER", name);
        String shell = options.value('s').orElse(user.get().shell());
        try {
            if (login) call.files().changeDirectory(user.get().home());
        } catch (SystemError e) {
            call.complain("can't change directory to '" + user.get().home() + "'");
        }
        // The shell is told its plain name, with a dash before it for a login.
        List<String> words = new ArrayList<>(List.of((login ? "-" : "") + Paths.name(shell)));
        options.value('c').ifPresent(command -> words.addAll(List.of("-c", command)));
        words.addAll(rest);
        return Programs.exec(call, shell, words);
    }
}
