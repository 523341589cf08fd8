package podium.shell.commands;

/** Prints the name of the user. */
final class Whoami implements Applet {
    @Override
    public int run(Call call) {
        long uid = call.process().credentials().uid();
        java.util.Optional<podium.shell.kernel.Accounts.User> user = podium.shell.kernel.Accounts.of(
                call.process()).user(uid);
        if (user.isEmpty()) return call.fail("unknown uid " + uid);
        call.line(user.get().name());
        return 0;
    }
}
