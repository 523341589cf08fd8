package podium.shell.kernel;

import java.util.ArrayList;
import java.util.List;
import podium.shell.machine.Output;

/** Those who get what a container's first process writes: its log, and whoever is attached. */
final class Audience implements Output {
    private final List<Output> members = new ArrayList<>();

    Audience(Output log) {
        members.add(log);
    }

    @Override
    public void write(boolean error, byte[] bytes) {
        List.copyOf(members).forEach(member -> member.write(error, bytes));
    }

    /** Lets someone read along; what is returned ends that. */
    Runnable join(Output output) {
        members.add(output);
        return () -> members.remove(output);
    }
}
