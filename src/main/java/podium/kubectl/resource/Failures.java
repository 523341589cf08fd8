package podium.kubectl.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The faults of a command that goes on after the first. One is told as it is; of several each has a line. Rule: kubectl.md §7.3. */
public final class Failures {
    private final List<KubectlException> all = new ArrayList<>();

    /** Notes a fault. */
    public void add(KubectlException failure) {
        all.add(failure);
    }

    /** Whether nothing has failed. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Carries something out that may fail, and goes on. */
    public void attempt(Runnable work) {
        try {
            work.run();
        } catch (KubectlException e) {
            add(e);
        }
    }

    /** Ends the command when anything failed. */
    public void end() {
        if (all.isEmpty()) return;
        if (all.size() == 1) throw all.getFirst();
        throw new KubectlException(1, all.stream().map(KubectlException::amongOthers).collect(
                Collectors.joining("\n")));
    }
}
