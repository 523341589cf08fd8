package podium.shell.commands;

/** Prints a line for ever. */
final class Yes implements Applet {
    @Override
    public int run(Call call) {
        String line = (call.arguments().isEmpty() ? "y" : String.join(" ", call.arguments())) + "\n";
        String block = line.repeat(Math.max(1, 1024 / line.length()));
        while (true) call.out(block);
    }
}
