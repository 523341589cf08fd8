package podium.shell.commands;

/** Fails. */
final class FalseCommand implements Applet {
    @Override
    public int run(Call call) {
        return 1;
    }
}
