package podium.shell.commands;

/** Would set up a terminal; containers of a Pod have none. */
final class Stty implements Applet {
    @Override
    public int run(Call call) {
        return call.fail("standard input: Not a tty");
    }
}
