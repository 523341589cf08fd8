package podium.shell.commands;

/** Walks along trees of files and tests each of them. */
final class Find implements Applet {
    @Override
    public int run(Call call) {
        try {
            return new FindRun(call).run();
        } catch (FindError e) {
            return call.fail(e.words());
        }
    }
}
