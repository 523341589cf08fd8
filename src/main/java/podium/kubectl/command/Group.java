package podium.kubectl.command;

import java.util.List;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** A command that only has commands below it. */
record Group(String name, List<String> synonyms, List<Verb> parts) implements Verb {
    Group(String name, List<Verb> parts) {
        this(name, List.of(), parts);
    }

    @Override
    public FlagSet flags() {
        return new FlagSet();
    }

    @Override
    public void run(Call call) {
        if (!call.words().isEmpty())
            throw call.usage("unknown command \"" + String.join(" ", call.words()) + "\"");
        // a command that needs another behind it has failed, and only one of them writes its help where it is read on
        if (!name.equals("rollout")) throw new KubectlException(1, Help.of(call.path(), this).stripTrailing());
        call.out().print(Help.of(call.path(), this));
        throw new KubectlException(1, "");
    }
}
