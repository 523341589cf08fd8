package podium.course;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list that is read when somebody first looks into it, by whichever thread comes first: a window shows one lesson, and
 * should not wait until all of the others have been read.
 */
final class Deferred<E> extends AbstractList<E> {
    private final Function<Consumer<Finding>, List<E>> reader;
    private Optional<Content<E>> content = Optional.empty();

    private record Content<E>(List<E> list, List<Finding> findings) {
    }

    /** @param reader is called once; tells what is wrong with the form of what it reads */
    Deferred(Function<Consumer<Finding>, List<E>> reader) {
        this.reader = reader;
    }

    @Override
    public E get(int index) {
        return content().list().get(index);
    }

    @Override
    public int size() {
        return content().list().size();
    }

    /** What is wrong with the form of what was read. */
    List<Finding> findings() {
        return content().findings();
    }

    private synchronized Content<E> content() {
        if (content.isEmpty()) {
            List<Finding> findings = new ArrayList<>();
            List<E> list = List.copyOf(reader.apply(findings::add));
            content = Optional.of(new Content<>(list, List.copyOf(findings)));
        }
        return content.orElseThrow();
    }
}
