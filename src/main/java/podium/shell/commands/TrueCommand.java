package podium.shell.commands;

/** Succeeds. */
final class TrueCommand implements Applet {
    @Override
    public int run(Call call) {
        return 0;
    }
}
