package podium.shell.commands;

/** Commands that need a terminal, which the containers of a Pod have not: vi says so and gives up. */
final class TerminalOnly implements Applet {
    @Override
    public int run(Call call) {
        return call.fail("can't tcgetattr for stdin: Not a tty");
    }
}
