package podium.shell.commands;

/** Runs a program in a session of its own. */
final class Setsid implements Applet {
    @Override
    public int run(Call call) {
        if (call.arguments().isEmpty()) throw new Usage("");
        return Programs.exec(call, call.arguments());
    }
}
