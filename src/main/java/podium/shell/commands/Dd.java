package podium.shell.commands;

/** Copies blocks of bytes. */
final class Dd implements Applet {
    @Override
    public int run(Call call) {
        return new BlockCopy(call).run();
    }
}
