package podium.shell.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.shell.fs.Credentials;
import podium.shell.kernel.Accounts;

/** Prints user and groups. */
final class Id implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "ugGnr");
        Accounts accounts = Accounts.of(call.process());
        Credentials who = call.process().credentials();
        long uid = who.uid();
        long gid = who.gid();
        Set<Long> groups = new LinkedHashSet<>();
        Optional<String> name = options.rest().stream().findFirst();
        if (name.isPresent()) {
            Optional<Accounts.User> user = accounts.user(name.get());
            if (user.isEmpty()) return call.fail("unknown user " + name.get());
            uid = user.get().uid();
            gid = user.get().gid();
            groups.add(gid);
            groups.addAll(accounts.groupsOf(name.get()));
        } else {
            groups.addAll(who.groups());
            if (options.has('G') && groups.isEmpty()) groups.add(gid);
        }
        if (options.has('u')) return print(call, List.of(user(accounts, uid, options.has('n'))));
        if (options.has('g')) return print(call, List.of(group(accounts, gid, options.has('n'))));
        if (options.has('G'))
            return print(call, groups.stream().map(group -> group(accounts, group, options.has('n'))).toList());
        call.line(full(accounts, uid, gid, groups));
        return 0;
    }

    private static int print(Call call, List<String> words) {
        call.line(String.join(" ", words));
        return 0;
    }

    private static String user(Accounts accounts, long uid, boolean named) {
        return named ? accounts.user(uid).map(Accounts.User::name).orElse(Long.toString(uid)) : Long.toString(uid);
    }

    private static String group(Accounts accounts, long gid, boolean named) {
        return named ? accounts.group(gid).map(Accounts.Group::name).orElse(Long.toString(gid)) : Long.toString(gid);
    }

    private static String full(Accounts accounts, long uid, long gid, Set<Long> groups) {
        StringBuilder line = new StringBuilder("uid=" + uid);
        accounts.user(uid).ifPresent(user -> line.append('(').append(user.name()).append(')'));
        line.append(" gid=").append(withName(accounts, gid));
        List<String> all = new ArrayList<>();
        for (long group : groups) all.add(withName(accounts, group));
        if (!all.isEmpty()) line.append(" groups=").append(String.join(",", all));
        return line.toString();
    }

    private static String withName(Accounts accounts, long gid) {
        return gid + accounts.group(gid).map(group -> "(" + group.name() + ")").orElse("");
    }
}
