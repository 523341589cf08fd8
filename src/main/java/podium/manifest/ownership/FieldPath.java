package podium.manifest.ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The way from an object to one part of it. */
public record FieldPath(List<Step> steps) implements Comparable<FieldPath> {
    /** The object itself. */
    public static final FieldPath ROOT = new FieldPath(List.of());

    /** The way through named fields. */
    public static FieldPath of(String... names) {
        return new FieldPath(List.of(names).stream().<Step>map(Step.Named::new).toList());
    }

    /** One step further. */
    public FieldPath to(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(List.copyOf(longer));
    }

    /** The first steps. */
    FieldPath first(int count) {
        return new FieldPath(steps.subList(0, count));
    }

    /** Whether it leads through another place, or ends there. */
    boolean startsWith(FieldPath other) {
        return steps.size() >= other.steps.size() && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** By the first step that differs; what ends earlier comes first. */
    @Override
    public int compareTo(FieldPath other) {
        int common = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < common; i++) {
            int order = steps.get(i).compareTo(other.steps.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    /** The order in which a server counts up paths: at each place what ends there, then what leads on. */
    static Comparator<FieldPath> endsFirst() {
        return (a, b) -> {
            int common = Math.min(a.steps.size(), b.steps.size());
            for (int i = 0; i < common; i++) {
                boolean isEnd = i == a.steps.size() - 1;
                boolean isOtherEnd = i == b.steps.size() - 1;
                int order = a.steps.get(i).compareTo(b.steps.get(i));
                if (order != 0) return isEnd == isOtherEnd ? order : isEnd ? -1 : 1;
            }
            return Integer.compare(a.steps.size(), b.steps.size());
        };
    }

    /** As messages write it: {@code .spec.containers[name="app"].image}. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining());
    }
}
