package podium.desktop.wiring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import podium.progress.Attempt;
import podium.progress.ProgressStore;

/** Progress of this start only: for when the store cannot be opened, as while another window has it. */
public final class ForgetfulProgress implements ProgressStore {
    private final List<Attempt> attempts = new ArrayList<>();
    private final SortedSet<String> ticked = new TreeSet<>();

    @Override
    public synchronized void record(Attempt attempt) {
        attempts.add(attempt);
    }

    @Override
    public synchronized SortedSet<String> completed() {
        SortedSet<String> ids = new TreeSet<>();
        attempts.stream().filter(Attempt::complete).forEach(attempt -> ids.add(attempt.exercise()));
        return ids;
    }

    @Override
    public synchronized List<Attempt> attempts(String exercise) {
        return attempts.stream().filter(attempt -> attempt.exercise().equals(exercise)).toList();
    }

    @Override
    public synchronized void tick(String lesson, Instant at) {
        ticked.add(lesson);
    }

    @Override
    public synchronized void untick(String lesson) {
        ticked.remove(lesson);
    }

    @Override
    public synchronized SortedSet<String> ticked() {
        return new TreeSet<>(ticked);
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
