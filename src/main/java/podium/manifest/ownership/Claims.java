package podium.manifest.ownership;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Who owns what of one object: what stands in {@code metadata.managedFields}. None of them is empty.
 *
 * @param byManager by what tells managers apart; unmodifiable
 */
public record Claims(SortedMap<String, Claim> byManager) {
    /** Nobody owns anything. */
    public static final Claims NONE = new Claims(Collections.emptySortedMap());

    /** Some claims; those without fields do not count. */
    public static Claims of(Collection<Claim> claims) {
        SortedMap<String, Claim> all = new TreeMap<>();
        claims.stream().filter(c -> !c.fields().isEmpty()).forEach(c -> all.put(c.manager().identity(), c));
        return new Claims(Collections.unmodifiableSortedMap(all));
    }

    /** Whether nobody owns anything. */
    public boolean isEmpty() {
        return byManager.isEmpty();
    }

    /** In the order of {@code metadata.managedFields}. */
    public List<Claim> listed() {
        return byManager.values().stream().sorted(Claim.ORDER).toList();
    }

    /** What a manager owns. */
    public Optional<Claim> of(Manager manager) {
        return Optional.ofNullable(byManager.get(manager.identity()));
    }

    /** With one claim in place of the manager's former one. */
    Claims with(Claim claim) {
        SortedMap<String, Claim> all = new TreeMap<>(byManager);
        all.put(claim.manager().identity(), claim);
        return of(all.values());
    }

    /** With all claims changed. */
    Claims ofAll(UnaryOperator<FieldSet> change) {
        return of(byManager.values().stream().map(c -> c.over(change.apply(c.fields()))).toList());
    }

    /** With the claims of all but one manager changed. */
    Claims ofOthers(Manager manager, UnaryOperator<FieldSet> change) {
        return of(byManager.values().stream().map(
                c -> c.manager().identity().equals(manager.identity())
                        ? c
                        : c.over(change.apply(c.fields()))).toList());
    }

    /** All fields that someone owns. */
    FieldSet all() {
        return byManager.values().stream().map(Claim::fields).reduce(FieldSet.EMPTY, FieldSet::with);
    }

    /** Whether the same managers own the same, whenever they came to it. */
    public boolean sameAs(Claims other) {
        return fields().equals(other.fields());
    }

    private SortedMap<String, FieldSet> fields() {
        SortedMap<String, FieldSet> fields = new TreeMap<>();
        byManager.forEach((manager, claim) -> fields.put(manager, claim.fields()));
        return fields;
    }
}
