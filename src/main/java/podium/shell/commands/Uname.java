package podium.shell.commands;

/** Prints what system this is. */
final class Uname implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "asnrvmpio");
        boolean all = options.has('a');
        StringBuilder line = new StringBuilder();
        if (all || options.has('s') || options.order().isEmpty()) line.append("Linux ");
        if (all || options.has('n')) line.append(call.process().container().hostname()).append(' ');
        if (all || options.has('r')) line.append("6.12.0 ");
        if (all || options.has('v')) line.append("#1 SMP ");
        if (all || options.has('m')) line.append("x86_64 ");
        if (all || options.has('o')) line.append("GNU/Linux ");
        call.line(line.toString().strip());
        return 0;
    }
}
