package podium.desktop.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import podium.simulation.time.Draws;

/** Orders by a seed: the same seed gives the same order, and one thing more in a list moves none of the others. */
public final class Shuffle {
    private Shuffle() {
    }

    /**
     * The things in an order that the seed draws.
     *
     * @param name tells the things apart
     */
    public static <T> List<T> of(List<T> things, long seed, Function<T, String> name) {
        Draws draws = new Draws(seed);
        return things.stream().sorted(Comparator.comparingDouble(thing -> draws.unit(name.apply(thing)))).toList();
    }

    /** Like {@link #of}, but never in the order they were given in, where there is another. */
    public static List<String> apart(List<String> steps, long seed) {
        List<String> drawn = new ArrayList<>(of(steps, seed, step -> step));
        if (drawn.equals(steps)) Collections.rotate(drawn, 1);
        return List.copyOf(drawn);
    }
}
