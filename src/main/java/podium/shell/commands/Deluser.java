package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Accounts;

/** Takes a user or a group away, or a user out of a group; deluser and delgroup. */
final class Deluser implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "r", "remove-home=r");
        List<String> names = options.atLeast(1);
        AccountFiles files = new AccountFiles(call);
        if (!files.allowed()) return call.fail("permission denied (are you root?)");
        if (names.size() == 2) return leave(call, files, names.get(0), names.get(1));
        return call.applet().equals("delgroup")
                ? group(call, files, names.getFirst())
                : user(call, files, names.getFirst());
    }

    private static int leave(Call call, AccountFiles files, String user, String group) {
        if (files.accounts().group(group).isEmpty()) return call.fail("unknown group " + group);
        if (files.member(group, user, false)) return 0;
        return call.fail("can't find " + user + " in /etc/group");
    }

    private static int group(Call call, AccountFiles files, String name) {
        Optional<Accounts.Group> group = files.accounts().group(name);
        if (group.isEmpty()) return call.fail("unknown group " + name);
        boolean needed = files.accounts().user(name).filter(user -> user.gid() == group.get().gid()).isPresent();
        if (needed) return call.fail("'" + name + "' still has '" + name + "' as their primary group!");
        files.remove("/etc/group", name);
        return 0;
    }

    private static int user(Call call, AccountFiles files, String name) {
        if (files.accounts().user(name).isEmpty()) return call.fail("unknown user " + name);
        files.remove("/etc/passwd", name);
        files.remove("/etc/shadow", name);
        boolean own = files.accounts().group(name).filter(group -> group.members().isEmpty()).isPresent();
        if (own) files.remove("/etc/group", name);
        return 0;
    }
}
