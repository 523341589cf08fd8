package podium.shell.commands;

import podium.shell.fs.Paths;

/** Prints the last part of a path. */
final class Basename implements Applet {
    @Override
    public int run(Call call) {
        if (call.arguments().isEmpty()) throw new Usage("");
        String first = call.arguments().getFirst();
        if (first.matches("-[as].*")) return several(call);
        String suffix = call.arguments().size() > 1 ? call.arguments().get(1) : "";
        call.line(name(first, suffix));
        return 0;
    }

    private static int several(Call call) {
        Arguments options = Arguments.parse(call, "+as:");
        for (String path : options.atLeast(1)) call.line(name(path, options.value('s').orElse("")));
        return 0;
    }

    private static String name(String path, String suffix) {
        String name = path.matches("/+") ? "/" : Paths.name(path.replaceAll("/+$", ""));
        if (!suffix.isEmpty() && name.endsWith(suffix) && !name.equals(suffix))
            name = name.substring(0, name.length() - suffix.length());
        return name;
    }
}
