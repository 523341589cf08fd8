package podium.shell.commands;

/** Prints all of a path but its last part. */
final class Dirname implements Applet {
    @Override
    public int run(Call call) {
        if (call.arguments().size() != 1) throw new Usage("");
        String path = call.arguments().getFirst().replaceAll("(?<=.)/+$", "");
        int slash = path.lastIndexOf('/');
        String parent = slash < 0 ? "." : path.substring(0, slash).replaceAll("/+$", "");
        call.line(parent.isEmpty() ? "/" : parent);
        return 0;
    }
}
