package podium.kubectl.command;

import java.util.List;
import podium.kubectl.flags.FlagSet;

/** kubectl without a command: says which there are. */
record Root(List<Verb> parts) implements Verb {
    @Override
    public String name() {
        return "kubectl";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet();
    }

    @Override
    public void run(Call call) {
        call.out().print("kubectl controls the Kubernetes cluster manager.\n\n" + Help.of("kubectl", this));
    }
}
