package podium.architecture;

import static podium.architecture.Ban.allOf;
import static podium.architecture.Ban.fewerThan;
import static podium.architecture.Ban.members;
import static podium.architecture.Ban.moreThan;
import static podium.architecture.Ban.withoutLocale;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The calls that the code base does without. */
final class Bans {
    private static final Set<Place> EVERYWHERE = EnumSet.allOf(Place.class);
    private static final Set<Place> BELOW_CLI = EnumSet.complementOf(EnumSet.of(Place.CLI));

    private Bans() {
    }

    static List<Ban> all() {
        return List.of(wallClock(), chance(), unorderedCollections(), unorderedCollectors(), identity(), locale(),
                sleeping(), exiting(), console(), traces(), logging());
    }

    private static Ban wallClock() {
        return new Ban("no wall clock", Place.timeless(), List.of(
                members("java.time.Instant", "now"),
                members("java.time.LocalDate", "now"),
                members("java.time.LocalDateTime", "now"),
                members("java.time.LocalTime", "now"),
                members("java.time.ZonedDateTime", "now"),
                members("java.time.OffsetDateTime", "now"),
                members("java.time.Clock", "systemUTC", "systemDefaultZone", "system"),
                members("java.time.ZoneId", "systemDefault"),
                members("java.lang.System", "currentTimeMillis", "nanoTime"),
                members("java.util.Date", "new")),
                "take the moment as an argument, or ask the simulation's clock; only progress, desktop and cli read the"
                        + " wall clock");
    }

    private static Ban chance() {
        return new Ban("nothing is left to chance", Place.timeless(), List.of(
                members("java.util.Random", "new"),
                members("java.util.SplittableRandom", "new"),
                members("java.security.SecureRandom", "new"),
                members("java.util.concurrent.ThreadLocalRandom", "current"),
                members("java.lang.Math", "random"),
                members("java.util.UUID", "randomUUID"),
                members("java.util.Collections", "shuffle")),
                "draw by a keyed hash of (seed, what for), so that the same scenario gives the same bytes");
    }

    private static Ban unorderedCollections() {
        return new Ban("collections have an order", Place.deterministic(), List.of(
                members("java.util.HashMap", "new", "newHashMap"),
                members("java.util.HashSet", "new", "newHashSet"),
                members("java.util.Hashtable", "new"),
                members("java.util.WeakHashMap", "new"),
                members("java.util.concurrent.ConcurrentHashMap", "new", "newKeySet"),
                moreThan(2, members("java.util.Map", "of")),
                members("java.util.Map", "ofEntries", "copyOf"),
                moreThan(1, members("java.util.Set", "of")),
                members("java.util.Set", "copyOf")),
                "its order differs from run to run: take TreeMap, TreeSet, LinkedHashMap, LinkedHashSet, EnumMap, EnumSet or"
                        + " List");
    }

    private static Ban unorderedCollectors() {
        String collectors = "java.util.stream.Collectors";
        return new Ban("collectors keep an order", Place.deterministic(), List.of(
                members(collectors, "toSet", "toUnmodifiableSet", "toUnmodifiableMap", "toConcurrentMap",
                        "groupingByConcurrent"),
                fewerThan(4, members(collectors, "toMap")),
                fewerThan(3, members(collectors, "groupingBy")),
                members("java.util.Collection", "parallelStream")),
                "it collects without order: pass TreeMap::new or LinkedHashMap::new, or toCollection(TreeSet::new)");
    }

    private static Ban identity() {
        return new Ban("no decision by memory address", Place.deterministic(), List.of(
                members("java.lang.System", "identityHashCode")),
                "it differs from run to run: compare by a key of the value");
    }

    private static Ban locale() {
        return new Ban("text is formatted for no country", EVERYWHERE, List.of(
                withoutLocale(members("java.lang.String", "format", "formatted", "toLowerCase", "toUpperCase")),
                withoutLocale(members("java.io.PrintStream", "printf", "format")),
                withoutLocale(members("java.io.PrintWriter", "printf", "format"))),
                "pass Locale.ROOT, as in String.format(Locale.ROOT, …): the default locale changes digits and letters");
    }

    private static Ban sleeping() {
        return new Ban("nobody sleeps", EVERYWHERE, List.of(
                members("java.lang.Thread", "sleep"),
                members("java.util.concurrent.TimeUnit", "sleep")),
                "simulated time passes in the event queue; a window waits with a Timeline or a scheduled service");
    }

    private static Ban exiting() {
        return new Ban("only cli ends the process", BELOW_CLI, List.of(
                members("java.lang.System", "exit"),
                members("java.lang.Runtime", "exit", "halt")),
                "return the outcome and let podium.cli choose the exit code");
    }

    private static Ban console() {
        return new Ban("only cli talks to the console", BELOW_CLI, List.of(
                members("java.lang.System", "out", "err", "in")),
                "return the text, or write to the Writer that was passed in");
    }

    private static Ban traces() {
        return new Ban("no stack trace meets a user", EVERYWHERE, List.of(
                target -> target.getName().equals("printStackTrace"),
                members("java.lang.Thread", "dumpStack")),
                "say problem, rule and fix, or pass the exception on to podium.cli");
    }

    private static Ban logging() {
        return new Ban("no logging framework", EVERYWHERE, List.of(
                allOf("java.util.logging"),
                allOf("org.slf4j"),
                members("java.lang.System", "getLogger")),
                "what happened belongs in the trace (simulation.Change), what is wrong in a Problem");
    }
}
