package podium.shell.commands;

import podium.shell.fs.Paths;

/** Prints the last part of a path. */
final class Basename implements Applet {
    @Override
    public int run(Call call) {
        if (call.arguments().isEmpty()) throw new Usage("");
        String path = call.arguments().getFirst();
        String name = path.matches("/+") ? "/" : Paths.name(path.replaceAll("/+$", ""));
        String suffix = call.arguments().size() > 1 ? call.arguments().get(1) : "";
        if (!suffix.isEmpty() && name.endsWith(suffix) && !name.equals(suffix))
            name = name.substring(0, name.length() - suffix.length());
        call.line(name);
        return 0;
    }
}
