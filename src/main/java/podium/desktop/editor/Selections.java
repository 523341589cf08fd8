package podium.desktop.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import podium.text.Span;

/** The selections that one has grown out of. */
final class Selections {
    private final Deque<Span> before = new ArrayDeque<>();
    private Optional<Span> last = Optional.empty();

    void push(Span from, Span to) {
        if (last.filter(from::equals).isEmpty()) before.clear();
        if (!from.equals(to)) before.push(from);
        last = Optional.of(to);
    }

    /** The selection before this one; empty when somebody has selected something else in between. */
    Optional<Span> pop(Span now) {
        if (last.filter(now::equals).isEmpty() || before.isEmpty()) return Optional.empty();
        last = Optional.of(before.pop());
        return last;
    }

    void clear() {
        before.clear();
        last = Optional.empty();
    }
}
