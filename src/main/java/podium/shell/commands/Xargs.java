package podium.shell.commands;

/** Builds command lines from its input. */
final class Xargs implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+0rptn:s:I:E:e::a:xP:");
        return new XargsRun(call, options).run();
    }
}
