package podium.shell.commands;

import java.util.Optional;
import podium.shell.kernel.Accounts;

/** Whom a file is given to; -1 leaves one of both as it is. */
record Owner(long uid, long gid) {
    /** What chown takes: a user, a group behind a colon, or both, as names or numbers. */
    static Optional<Owner> parse(Call call, String text) {
        Accounts accounts = Accounts.of(call.process());
        int colon = text.indexOf(':');
        String user = colon < 0 ? text : text.substring(0, colon);
        String group = colon < 0 ? "" : text.substring(colon + 1);
        if (text.isEmpty()) return unknown(call, "user ");
        if (text.equals(":")) return unknown(call, "group ");
        Optional<Accounts.User> account = accounts.user(user);
        Optional<Long> uid = user.isEmpty() ? Optional.of(-1L) : account.map(Accounts.User::uid).or(() -> number(user));
        Optional<Long> gid = Optional.of(-1L);
        if (!group.isEmpty()) gid = accounts.group(group).map(Accounts.Group::gid).or(() -> number(group));
        else if (colon > 0 && account.isPresent()) gid = Optional.of(account.get().gid());
        if (uid.isPresent() && gid.isPresent()) return Optional.of(new Owner(uid.get(), gid.get()));
        return unknown(call, colon > 0 ? "user/group " + text : colon == 0 ? "group " + group : "user " + user);
    }

    private static Optional<Owner> unknown(Call call, String what) {
        call.complain("unknown " + what);
        return Optional.empty();
    }

    static Optional<Long> number(String text) {
        return text.matches("\\d{1,10}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
