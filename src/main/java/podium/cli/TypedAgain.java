package podium.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import podium.kubectl.session.Typing;

/** What was typed while a command ran, typed once more at the same moments of the run. */
final class TypedAgain implements Typing {
    private final Deque<TypedText> left;
    private final Supplier<Duration> now;

    /** @param now how long the run has lasted */
    TypedAgain(List<TypedText> typed, Supplier<Duration> now) {
        this.left = new ArrayDeque<>(typed);
        this.now = now;
    }

    @Override
    public String typed(boolean raw) {
        StringBuilder due = new StringBuilder();
        while (!left.isEmpty() && left.getFirst().at().compareTo(now.get()) <= 0) due.append(left.removeFirst().text());
        return due.toString();
    }

    @Override
    public boolean hasEnded() {
        return left.isEmpty();
    }

    @Override
    public int columns() {
        return 80;
    }

    @Override
    public int rows() {
        return 24;
    }
}
