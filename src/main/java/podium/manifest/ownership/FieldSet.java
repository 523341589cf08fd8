package podium.manifest.ownership;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A set of fields. That a field belongs to it says nothing of the fields within.
 *
 * @param paths unmodifiable
 */
public record FieldSet(NavigableSet<FieldPath> paths) {
    /** The set without fields. */
    public static final FieldSet EMPTY = new FieldSet(Collections.emptyNavigableSet());

    /** A set of some fields. */
    public static FieldSet of(Collection<FieldPath> paths) {
        return new FieldSet(Collections.unmodifiableNavigableSet(new TreeSet<>(paths)));
    }

    /** Whether it has no field. */
    public boolean isEmpty() {
        return paths.isEmpty();
    }

    /** Whether a field belongs to it. */
    public boolean has(FieldPath path) {
        return paths.contains(path);
    }

    /** The fields of both together. */
    public FieldSet with(FieldSet other) {
        TreeSet<FieldPath> all = new TreeSet<>(paths);
        all.addAll(other.paths);
        return of(all);
    }

    /** The fields that another has not. */
    public FieldSet without(FieldSet other) {
        return where(path -> !other.has(path));
    }

    /** The fields that another has too. */
    public FieldSet common(FieldSet other) {
        return where(other::has);
    }

    /** The fields that neither are a place nor lie within it. */
    public FieldSet outside(FieldPath place) {
        return where(path -> !path.startsWith(place));
    }

    /** The fields that are a place or lie within it. */
    public FieldSet within(FieldPath place) {
        return where(path -> path.startsWith(place));
    }

    private FieldSet where(Predicate<FieldPath> wanted) {
        return of(paths.stream().filter(wanted).toList());
    }

    /** The fields in the order of a server's messages. */
    public List<FieldPath> listed() {
        return paths.stream().sorted(FieldPath.endsFirst()).toList();
    }
}
