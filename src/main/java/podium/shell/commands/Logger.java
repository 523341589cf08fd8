package podium.shell.commands;

/** Sends a line to the system's log, which a container has not; {@code -s} writes it to standard error, too. */
final class Logger implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "sp:t:");
        String tag = options.value('t').orElse(call.process().credentials().uid() == 0 ? "root" : "user");
        String text = options.rest().isEmpty()
                ? call.text("-").stripTrailing()
                : String.join(" ", options.rest());
        if (options.has('s')) text.lines().forEach(line -> call.process().err(tag + ": " + line + "\n"));
        return 0;
    }
}
