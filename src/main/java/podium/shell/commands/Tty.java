package podium.shell.commands;

/** Says that there is no terminal. */
final class Tty implements Applet {
    @Override
    public int run(Call call) {
        if (!call.arguments().contains("-s")) call.line("not a tty");
        return 1;
    }
}
