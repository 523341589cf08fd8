package podium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule against the program, and against a fixture that breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesTest {
    private final JavaClasses program = Code.ofTheProgram();
    private final JavaClasses fixtures = Code.ofTheFixtures();

    private static List<ArchRule> rules(String root) {
        List<ArchRule> rules = new ArrayList<>(new Arrows(root).rules());
        Bans.all().forEach(ban -> rules.add(ban.rule(root)));
        rules.addAll(Shape.rules());
        return rules;
    }

    static List<String> names() {
        return rules(Code.ROOT).stream().map(ArchRule::getDescription).toList();
    }

    private static ArchRule named(String name, String root) {
        return rules(root).stream().filter(rule -> rule.getDescription().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theProgramKeeps(String rule) {
        named(rule, Code.ROOT).check(program);
    }

    /** A rule, the right way that its message names, and the wrong lines of the fixtures: all of them and no more. */
    record Breach(String rule, String instead, List<String> found) {
    }

    static List<Breach> breaches() {
        return List.of(
                new Breach("every class lives in a package of the design", "give its package a place",
                        List.of("attic.Homeless")),
                new Breach("arrows between packages go one way", "state a port",
                        List.of("simulation.Engine")),
                new Breach("JavaFX is used in desktop alone", "belongs to desktop",
                        List.of("javafx.geometry.Point2D")),
                new Breach("files and network are touched at the edges alone", "take the content as an argument",
                        List.of("Files.readString", "Path.of", "InetAddress.getByName", "InetAddress.getHostAddress")),
                new Breach("the database is reached through progress alone", "ask one of its types",
                        List.of("Connection.isClosed", "type <java.sql.Connection>", "SQLException")),
                new Breach("no wall clock", "simulation's clock",
                        List.of("Clock.systemUTC", "System.currentTimeMillis", "System.nanoTime", "Instant.now",
                                "LocalDate.now")),
                new Breach("nothing is left to chance", "keyed hash",
                        List.of("Random.<init>", "Math.random", "ThreadLocalRandom.current", "UUID.randomUUID")),
                new Breach("collections have an order", "LinkedHashMap",
                        List.of("HashMap.<init>", "ConcurrentHashMap.<init>", "Map.of", "HashSet.<init>",
                                "Set.of(java.lang.Object, java.lang.Object)", "Set.of([Ljava.lang.Object;)")),
                new Breach("collectors keep an order", "TreeMap::new",
                        List.of("Collectors.toSet", "Collectors.groupingBy(java.util.function.Function)")),
                new Breach("no decision by memory address", "compare by a key",
                        List.of("System.identityHashCode")),
                new Breach("text is formatted for no country", "Locale.ROOT",
                        List.of("String.format(", "String.formatted(", "toLowerCase()", "toUpperCase()")),
                new Breach("nobody sleeps", "event queue",
                        List.of("Thread.sleep")),
                new Breach("only cli ends the process", "exit code",
                        List.of("System.exit")),
                new Breach("only cli talks to the console", "Writer",
                        List.of("System.out")),
                new Breach("no stack trace meets a user", "problem, rule and fix",
                        List.of("printStackTrace")),
                new Breach("no logging framework", "simulation.Change",
                        List.of("Logger.info", "Logger.getLogger")),
                new Breach("every package is @NullMarked", "package-info.java",
                        List.of("attic.Homeless")),
                new Breach("statics are final", "keep the state in an object",
                        List.of("Remembers.last")),
                new Breach("statics hold no state", "List.of",
                        List.of("Remembers.NEXT")));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachIsFound(Breach breach) {
        List<String> report = named(breach.rule, Code.BROKEN).evaluate(fixtures).getFailureReport().getDetails();
        assertThat(report).isNotEmpty().allSatisfy(line -> assertThat(line).contains(breach.instead));
        for (String part : breach.found) assertThat(report).anySatisfy(line -> assertThat(line).contains(part));
        assertThat(report).allSatisfy(line -> assertThat(breach.found).anyMatch(line::contains));
    }

    @Test
    void everyRuleIsProven() {
        assertThat(breaches().stream().map(Breach::rule)).containsExactlyInAnyOrderElementsOf(names());
    }
}
