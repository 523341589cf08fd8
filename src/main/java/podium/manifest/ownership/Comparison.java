package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import podium.manifest.schema.Type;

/** The fields in which an object differs from what it was before. No field is in more than one of the sets. */
public record Comparison(FieldSet added, FieldSet modified, FieldSet removed) {
    /** Compares two trees of one type. */
    public static Comparison of(JsonNode before, JsonNode after, Type type) {
        Walk walk = new Walk();
        walk.compare(Optional.of(before), Optional.of(after), View.of(type), FieldPath.ROOT);
        return new Comparison(FieldSet.of(walk.added), FieldSet.of(walk.modified), FieldSet.of(walk.removed));
    }

    /** What was set to a value. */
    public FieldSet set() {
        return added.with(modified);
    }

    /** Whether nothing differs. */
    public boolean isNone() {
        return added.isEmpty() && modified.isEmpty() && removed.isEmpty();
    }

    /** The differences within a part of the object. */
    public Comparison within(FieldPath place) {
        return new Comparison(added.within(place), modified.within(place), removed.within(place));
    }

    /** The differences outside a part of the object. */
    public Comparison outside(FieldPath place) {
        return new Comparison(added.outside(place), modified.outside(place), removed.outside(place));
    }

    private static final class Walk {
        private final List<FieldPath> added = new ArrayList<>();
        private final List<FieldPath> modified = new ArrayList<>();
        private final List<FieldPath> removed = new ArrayList<>();

        void compare(Optional<JsonNode> left, Optional<JsonNode> right, View view, FieldPath here) {
            View.Parts parts = view.parts(left, right);
            if (parts == View.Parts.NONE || (isBare(left) && isBare(right))) {
                leaf(left, right, here);
                return;
            }
            if (parts == View.Parts.ENTRIES) entries(left, right, view, here);
            else elements(left, right, view, here);
            if (left.isEmpty()) added.add(here);
            else if (right.isEmpty()) removed.add(here);
        }

        /** Without parts: not there, null or empty. */
        private static boolean isBare(Optional<JsonNode> value) {
            return value.filter(v -> !v.isEmpty()).isEmpty();
        }

        private void leaf(Optional<JsonNode> left, Optional<JsonNode> right, FieldPath here) {
            if (left.isEmpty()) added.add(here);
            else if (right.isEmpty()) removed.add(here);
            else if (!Values.same(left.get(), right.get())) modified.add(here);
        }

        private void entries(Optional<JsonNode> left, Optional<JsonNode> right, View view, FieldPath here) {
            TreeSet<String> names = new TreeSet<>();
            left.ifPresent(l -> l.fieldNames().forEachRemaining(names::add));
            right.ifPresent(r -> r.fieldNames().forEachRemaining(names::add));
            for (String name : names) {
                compare(left.map(l -> l.get(name)), right.map(r -> r.get(name)), view.field(name),
                        here.to(new Step.Named(name)));
            }
        }

        private void elements(Optional<JsonNode> left, Optional<JsonNode> right, View view, FieldPath here) {
            Items before = Items.of(left, view);
            Items after = Items.of(right, view);
            TreeSet<Step> steps = new TreeSet<>(before.steps());
            steps.addAll(after.steps());
            for (Step step : steps) element(before.at(step), after.at(step), view.item(), here.to(step));
        }

        /** Rule: elements that share their keys count as one value. */
        private void element(List<JsonNode> before, List<JsonNode> after, View view, FieldPath here) {
            if (before.size() > 1 && after.size() > 1) {
                boolean same = before.size() == after.size();
                for (int i = 0; same && i < before.size(); i++) same = Values.same(before.get(i), after.get(i));
                if (!same) modified.add(here);
            } else if (before.size() > 1) {
                if (!after.isEmpty()) compare(Optional.empty(), first(after), view, here);
                removed.add(here);
            } else if (after.size() > 1) {
                if (!before.isEmpty()) compare(first(before), Optional.empty(), view, here);
                added.add(here);
            } else {
                compare(first(before), first(after), view, here);
            }
        }

        private static Optional<JsonNode> first(List<JsonNode> values) {
            return values.stream().findFirst();
        }
    }
}
