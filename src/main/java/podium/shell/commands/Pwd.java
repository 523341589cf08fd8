package podium.shell.commands;

/** Prints the working directory. */
final class Pwd implements Applet {
    @Override
    public int run(Call call) {
        call.line(call.process().state().workingDirectory());
        return 0;
    }
}
