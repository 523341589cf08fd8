package podium.manifest.ownership;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Type;

/** What writes do to the ownership of an object's fields. Rule: docs/decisions, 7. */
public final class Ledger {
    /** Fields of which nobody is the owner. */
    private static final FieldSet NOBODYS = FieldSet.of(List.of(FieldPath.of("apiVersion"), FieldPath.of("kind"),
            FieldPath.of("metadata"), FieldPath.of("metadata", "name"), FieldPath.of("metadata", "namespace"),
            FieldPath.of("metadata", "creationTimestamp"), FieldPath.of("metadata", "selfLink"),
            FieldPath.of("metadata", "uid"), FieldPath.of("metadata", "clusterName"),
            FieldPath.of("metadata", "generation"), FieldPath.of("metadata", "managedFields"),
            FieldPath.of("metadata", "resourceVersion")));
    private static final FieldPath STATUS = FieldPath.of("status");

    private Ledger() {
    }

    /**
     * A write that is no apply: who writes a field owns it alone from then on.
     *
     * @param live the object before; for a new one, the empty object of its kind
     * @param written the object after
     */
    public static Claims update(Claims claims, ObjectNode live, ObjectNode written, Type type, Manager manager,
            Instant now) {
        Comparison difference = writable(Comparison.of(live, written, type), manager);
        if (difference.isNone()) return claims;
        // The manager too loses what it sets, and gains it again.
        Claims others = claims.ofAll(set -> set.without(difference.set()).without(difference.removed()));
        FieldSet gained = difference.set().without(NOBODYS);
        if (gained.isEmpty()) return others;
        FieldSet before = others.of(manager).map(Claim::fields).orElse(FieldSet.EMPTY);
        return AncientChanges.merged(others.with(new Claim(manager, before.with(gained), Optional.of(now))));
    }

    /** Rule: the address of an object does not write its status, and that of its status nothing else. */
    private static Comparison writable(Comparison difference, Manager manager) {
        return manager.subresource().equals("status")
                ? difference.within(STATUS)
                : difference.outside(STATUS);
    }

    /** What comes of an apply. */
    public sealed interface Applied {
        /** The object as it is to be, before defaults, and who owns what of it. */
        record Taken(ObjectNode tree, Claims claims) implements Applied {
        }

        /** Others own fields that the apply would change. */
        record Conflicts(List<Conflict> found) implements Applied {
        }
    }

    /**
     * An apply: the configuration holds, its fields are owned by the applier, and what it owned and no longer names goes
     * unless others own it.
     *
     * @param live the object before; for a new one, the empty object of its kind
     * @param force whether fields are taken from their owners
     */
    public static Applied apply(Claims claims, ObjectNode live, ObjectNode config, Kind kind, Manager manager,
            boolean force, Instant now) {
        Claims known = claims.isEmpty() ? beforeFirst(live, kind, now) : claims;
        Type type = kind.type();
        Optional<Claim> last = known.of(manager);
        FieldSet set = Fields.of(config, type).outside(STATUS);
        Claims claimed = known.with(new Claim(manager, set, Optional.of(now)));
        ObjectNode merged = StructuralMerge.of(live, config, type);
        ObjectNode tree = last.isEmpty() ? merged : Pruning.of(merged, last.get().fields(), claimed.all(), type);
        Comparison difference = Comparison.of(live, tree, type).outside(STATUS);
        List<Conflict> conflicts = conflicts(claimed, manager, difference.set());
        if (!force && !conflicts.isEmpty()) return new Applied.Conflicts(conflicts);
        Claims after = claimed.ofOthers(manager, f -> f.without(difference.set()).without(difference.removed()));
        Optional<Instant> since = Values.same(live, tree) ? last.flatMap(Claim::since) : Optional.of(now);
        return new Applied.Taken(tree, after.with(new Claim(manager, set.without(NOBODYS), since)));
    }

    /** Rule: an object that nobody owns anything of belongs to {@code before-first-apply}. */
    private static Claims beforeFirst(ObjectNode live, Kind kind, Instant now) {
        return update(Claims.NONE, EmptyObjects.of(kind), live, kind.type(),
                Manager.updater("before-first-apply", kind.apiVersion(), ""), now);
    }

    private static List<Conflict> conflicts(Claims claims, Manager manager, FieldSet changed) {
        List<Conflict> found = new ArrayList<>();
        claims.byManager().values().stream().filter(
                c -> !c.manager().identity().equals(manager.identity())).forEach(
                        c -> c.fields().common(changed).listed().forEach(
                                path -> found.add(new Conflict(c.manager(), path))));
        return found;
    }
}
