package podium.shell.interp;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** LINENO and RANDOM: what they answer until they are set or unset. */
final class LiveVariables {
    private static final long FACTOR = 1_103_515_245L;
    private static final long SUMMAND = 12_345L;

    private final Set<String> forgotten = new TreeSet<>();
    private OptionalLong seed = OptionalLong.empty();

    LiveVariables copy() {
        LiveVariables copy = new LiveVariables();
        copy.forgotten.addAll(forgotten);
        copy.seed = seed;
        return copy;
    }

    /** A variable got a value: RANDOM begins a sequence with it, LINENO becomes an ordinary variable. */
    void assigned(String name, String value) {
        if (name.equals("LINENO")) forgotten.add(name);
        if (name.equals("RANDOM")) seed = OptionalLong.of(value.matches("\\d{1,18}") ? Long.parseLong(value) : 0);
    }

    /** A variable was unset: it will be an ordinary one. */
    void forget(String name) {
        forgotten.add(name);
    }

    /**
     * The value of a live variable; empty for any other.
     *
     * @param line the line that runs
     * @param chance what RANDOM draws from while nobody has set it
     */
    Optional<String> value(String name, int line, java.util.function.LongSupplier chance) {
        boolean live = (name.equals("LINENO") || name.equals("RANDOM")) && !forgotten.contains(name);
        if (!live) return Optional.empty();
        return Optional.of(name.equals("LINENO")
                ? Integer.toString(line)
                : Long.toString(Long.remainderUnsigned(random(chance), 32768)));
    }

    private long random(java.util.function.LongSupplier chance) {
        if (seed.isEmpty()) return chance.getAsLong();
        seed = OptionalLong.of(seed.getAsLong() * FACTOR + SUMMAND);
        return seed.getAsLong() >>> 16;
    }
}
