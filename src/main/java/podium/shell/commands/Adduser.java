package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Accounts;

/** Makes a user, or adds one to a group. */
final class Adduser implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "h:g:s:G:DSHu:k:", "home=h", "gecos=g", "shell=s", "ingroup=G",
                "disabled-password=D", "system=S", "no-create-home=H", "uid=u", "empty-password=D");
        List<String> names = options.atLeast(1);
        AccountFiles files = new AccountFiles(call);
        if (!files.allowed()) return call.fail("permission denied (are you root?)");
        String name = names.getFirst();
        if (names.size() == 2) return new Addgroup().join(call, files, name, names.get(1));
        if (files.accounts().user(name).isPresent()) return call.fail("user '" + name + "' in use");
        Optional<String> wanted = options.value('u');
        if (wanted.filter(text -> !text.matches("\\d{1,9}")).isPresent())
            return call.fail("invalid number '" + wanted.get() + "'");
        boolean system = options.has('S');
        long uid = wanted.map(Long::parseLong).orElseGet(() -> files.freeUser(system));
        if (files.accounts().user(uid).isPresent()) return call.fail("uid '" + uid + "' in use");
        Optional<Accounts.Group> group = options.value('G').flatMap(files.accounts()::group);
        if (options.has('G') && group.isEmpty()) return call.fail("unknown group " + options.value('G').orElse(""));
        long gid = group.map(Accounts.Group::gid).orElse(uid);
        String home = options.value('h').orElse("/home/" + name);
        String shell = options.value('s').orElse(system ? "/bin/false" : "/bin/sh");
        String comment = options.value('g').orElse("Linux User,,,");
        try {
            files.append("/etc/passwd", String.join(":", name, "x", Long.toString(uid), Long.toString(gid), comment,
                    home, shell));
            files.appendIfThere("/etc/shadow", name + ":!:20454:0:99999:7:::");
            if (group.isEmpty()) files.append("/etc/group", name + ":x:" + gid + ":");
            else files.member(group.get().name(), name, true);
            if (!options.has('H')) home(call, home, uid, gid);
            if (!options.has('D') && !system) call.process().err("passwd: password for " + name + " is unchanged\n");
            return 0;
        } catch (SystemError e) {
            return call.fail("/etc/passwd: " + e.words());
        }
    }

    private static void home(Call call, String path, long uid, long gid) {
        if (call.files().look(path).isEmpty()) call.files().makeDirectory(path, 0755);
        call.files().changeOwner(call.files().find(path), uid, gid);
        call.files().changeMode(call.files().find(path), 02755);
    }
}
