package podium.kubectl.command;

import java.util.List;
import podium.kubectl.flags.FlagSet;

/** A command that only has commands below it. */
record Group(String name, List<Verb> parts) implements Verb {
    @Override
    public FlagSet flags() {
        return new FlagSet();
    }

    @Override
    public void run(Call call) {
        if (!call.words().isEmpty())
            throw call.usage("unknown command \"" + String.join(" ", call.words()) + "\"");
        call.out().print(Help.of(call.path(), this));
    }
}
