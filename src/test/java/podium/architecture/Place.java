package podium.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The packages under the root, and which of the others each may use. Arrows go one way only. */
enum Place {
    TEXT(), CLUSTER(TEXT), SHELL(TEXT), MANIFEST(TEXT, CLUSTER), KUBELET(TEXT, CLUSTER, SHELL), CONTROL(TEXT, CLUSTER,
            SHELL), SIMULATION(TEXT, CLUSTER, SHELL, MANIFEST, KUBELET, CONTROL), FRAME(SIMULATION), KUBECTL(
                    FRAME), COURSE(KUBECTL), GRADING(COURSE), PROGRESS(GRADING), SERVE(
                            KUBECTL), DESKTOP(PROGRESS), CLI(DESKTOP, SERVE);

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Place> uses = new TreeSet<>();

    /** A place uses the ones named, and what those use. */
    Place(Place... below) {
        for (Place place : below) {
            uses.add(place);
            uses.addAll(place.uses);
        }
    }

    /** Where nothing from outside may be touched and nothing may be left to chance. */
    static Set<Place> deterministic() {
        return EnumSet.range(TEXT, SIMULATION);
    }

    /** Where no wall clock and no chance is asked. */
    static Set<Place> timeless() {
        return EnumSet.range(TEXT, GRADING);
    }

    /** Where files, clock and network are within reach. */
    static Set<Place> worldly() {
        return EnumSet.of(COURSE, PROGRESS, SERVE, DESKTOP, CLI);
    }

    boolean mayUse(Place other) {
        return other == this || uses.contains(other);
    }

    /** The name of the package, with the root before it. */
    String in(String root) {
        return root + "." + name().toLowerCase(Locale.ROOT);
    }

    /** Where a class lives; empty for one outside of all places. */
    static Optional<Place> of(JavaClass type, String root) {
        String name = type.getPackageName() + ".";
        return Arrays.stream(values()).filter(place -> name.startsWith(place.in(root) + ".")).findFirst();
    }

    /** Classes of some places. */
    static DescribedPredicate<JavaClass> anyOf(Set<Place> places, String root) {
        String names = String.join(", ", places.stream().map(p -> p.name().toLowerCase(Locale.ROOT)).toList());
        return DescribedPredicate.describe("in " + names, type -> of(type, root).filter(places::contains).isPresent());
    }
}
