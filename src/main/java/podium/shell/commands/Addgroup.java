package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;

/** Makes a group, or adds a user to one. */
final class Addgroup implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "g:S", "gid=g", "system=S");
        List<String> names = options.atLeast(1);
        AccountFiles files = new AccountFiles(call);
        if (!files.allowed()) return call.fail("permission denied (are you root?)");
        if (names.size() == 2) return join(call, files, names.get(0), names.get(1));
        String name = names.getFirst();
        if (files.accounts().group(name).isPresent()) return call.fail("group '" + name + "' in use");
        Optional<String> wanted = options.value('g');
        if (wanted.filter(text -> !text.matches("\\d{1,9}")).isPresent())
            return call.fail("invalid number '" + wanted.get() + "'");
        long gid = wanted.map(Long::parseLong).orElseGet(() -> files.freeGroup(options.has('S')));
        if (files.accounts().group(gid).isPresent()) return call.fail("gid '" + gid + "' in use");
        try {
            files.append("/etc/group", name + ":x:" + gid + ":");
            return 0;
        } catch (SystemError e) {
            return call.fail("/etc/group: " + e.words());
        }
    }

    int join(Call call, AccountFiles files, String user, String group) {
        if (files.accounts().user(user).isEmpty()) return call.fail("unknown user " + user);
        if (files.accounts().group(group).isEmpty()) return call.fail("unknown group " + group);
        files.member(group, user, true);
        return 0;
    }
}
