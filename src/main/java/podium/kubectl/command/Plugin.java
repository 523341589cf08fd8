package podium.kubectl.command;

import java.util.List;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl plugin list}: there are no plugins beside a simulated cluster. */
final class Plugin implements Verb {
    static Verb group() {
        return new Group("plugin", List.of(new Plugin()));
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet().bool("name-only");
    }

    @Override
    public void run(Call call) {
        throw KubectlException.error("unable to find any kubectl plugins in your PATH");
    }
}
