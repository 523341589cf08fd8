package podium.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.course.Check;
import podium.course.Surroundings;
import podium.shell.fs.Tree;
import podium.shell.image.Image;
import podium.shell.image.ImageCatalogue;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.Fault;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;
import podium.text.Span;

/** The worlds are told apart by their seed: 1 is a run that ends well, 2 one that fails for good. */
class GraderTest {
    private static final Timeline WELL = RecordedRun.of("combo-second-init-fails-twice");
    private static final Timeline FAILED = RecordedRun.of("init-fail-never");

    private final List<Scenario> ran = new ArrayList<>();
    private final Laboratory laboratory = HandMade.laboratory(this::run, HandMade.NOWHERE);

    private Timeline run(Scenario scenario) {
        ran.add(scenario);
        return HandMade.answered(scenario.seed() == 1 ? WELL : FAILED, scenario);
    }

    private static Surroundings world(String name, long seed, Input... steps) {
        return new Surroundings(name, "", seed, Duration.ofSeconds(60), List.of("nginx"), List.of(), List.of(),
                List.of(), List.of(steps));
    }

    private static Check check(String id, int points, String expectation, String... worlds) {
        return new Check(id, "Title of " + id, points, List.of(worlds), "Look at it.\n", "The rule.",
                HandMade.expectation(expectation), new Span(0, 0));
    }

    @Test
    void aCheckMustPassInAllItsWorlds() {
        List<Check> checks = List.of(check("runs", 3, "row: {status: Running, at: 60s}", "well"),
                check("everywhere", 5, "row: {status: Running, at: 60s}"),
                check("pending", 2, "phase: {is: Pending, at: 4s}", "well"));
        Grade grade = new Grader(laboratory).grade(checks, List.of(world("well", 1), world("bad", 2)), "kind: Pod");
        assertThat(grade.points()).isEqualTo(5);
        assertThat(grade.maximum()).isEqualTo(10);
        assertThat(grade.complete()).isFalse();
        assertThat(grade.items()).extracting(Grade.Item::passed).containsExactly(true, false, true);
        assertThat(grade.items().get(1).outcomes()).extracting(
                o -> o.world() + " " + o.ruling().passed()).containsExactly("well true", "bad false");
        assertThat(grade.items().get(1).feedback()).isEqualTo("""
                Expected: STATUS Running at 1m.
                Seen in the world bad: at 1m: kubectl get pods prints 0/1 Init:Error 0.
                Look at it.
                Rule: The rule.""");
        assertThat(grade.items().get(0).feedback()).isEmpty();
    }

    @Test
    void theManifestComesAfterWhatIsThereAtTheStart() {
        Input there = new Input.Apply(Duration.ZERO, "kind: Service");
        Input late = new Input.KillSandbox(Duration.ofSeconds(9), "steps");
        new Grader(laboratory).grade(List.of(), List.of(world("well", 1, there, late)), "kind: Pod");
        assertThat(ran).hasSize(1);
        assertThat(ran.getFirst().inputs()).containsExactly(there, new Input.Apply(Duration.ZERO, "kind: Pod"), late);
        assertThat(ran.getFirst().until()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void programsAreRunInThePodsThatAFirstRunShows() {
        List<Check> checks = List.of(
                check("content", 1,
                        "content: {pod: 'st*', container: a*, path: /x, at: 9s, contains: steps app cat /x}"),
                check("page", 1, "http: {container: app, url: 'http://h/', at: 30s, contains: http://h/}"),
                check("other", 1, "exec: {container: app, command: [id], at: 30s, equals: root}"),
                check("nobody", 1, "exec: {container: nobody, command: [id], at: 30s}"));
        Grade grade = new Grader(laboratory).grade(checks, List.of(world("well", 1)), "kind: Pod");
        assertThat(ran).hasSize(2);
        assertThat(ran.get(1).inputs()).hasSize(4).contains(
                new Input.Exec(Duration.ofSeconds(9), "steps", "app", List.of("cat", "/x")));
        assertThat(grade.items()).extracting(Grade.Item::passed).containsExactly(true, true, false, false);
        assertThat(grade.items().get(2).outcomes().getFirst().ruling().seen()).isEqualTo(
                "at 30s: id: exit code 0, it said: steps app id");
        assertThat(grade.items().get(3).outcomes().getFirst().ruling().seen()).isEqualTo(
                "at 30s: there is no such container to run it in");
    }

    @Test
    void whatTheServerRefusesIsToldOnceAndAWarningIsNone() {
        Laboratory strict = HandMade.laboratory(scenario -> HandMade.with(FAILED, List.of(
                new Change.Answered(Timeline.EPOCH, 0,
                        new Answer.Applied(List.of(), List.of("Warning: it hides another", "The Pod is invalid"))),
                new Change.Answered(Timeline.EPOCH, 1, new Answer.Refused("something else")))), HandMade.NOWHERE);
        Grade grade = new Grader(strict).grade(List.of(check("a", 1, "phase: {is: Running}")),
                List.of(world("one", 1), world("two", 2)), "kind: Pod");
        assertThat(grade.refusals()).containsExactly("The Pod is invalid");
    }

    @Test
    void aWorldTakesImagesAwayAndBringsNodes() {
        Tree root = (Tree) Proxy.newProxyInstance(Tree.class.getClassLoader(), new Class<?>[]{Tree.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        ImageCatalogue all = reference -> Optional.of(new Image(reference, "", 0, "", List.of(), List.of(),
                new LinkedHashMap<>(), "", root));
        Laboratory rich = HandMade.laboratory(this::run,
                new World(all, List.of(), List.of(),
                        List.of(new World.Node("n", 1, 1, 1, List.of("nginx", "busybox")))));
        World world = rich.world(new Surroundings("w", "", 1, Duration.ofSeconds(1), List.of("nginx"),
                List.of(new World.Node("small", 500, 1, 1, List.of("nginx", "busybox"))), List.of(),
                List.of(new Fault.NameServer(false)), List.of()));
        assertThat(world.faults()).containsExactly(new Fault.Tag("docker.io/library/nginx:latest", false),
                new Fault.NameServer(false));
        assertThat(world.nodes()).extracting(World.Node::name).containsExactly("small");
        assertThat(world.nodes().getFirst().images()).containsExactly("busybox");
    }
}
