package podium.shell.commands;

import java.util.List;

/** A line editor that reads its commands from its input. */
final class Ed implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "p:s");
        EdBuffer buffer = new EdBuffer(call, options.has('s'));
        if (!options.rest().isEmpty()) buffer.read(options.rest().getFirst(), 0, true);
        List<String> commands = call.text("-").lines().toList();
        new EdRun(call, buffer, options.value('p').orElse("")).run(commands);
        return 0;
    }
}
