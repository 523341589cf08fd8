package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodStatus;
import podium.cluster.why.Derivation;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.course.Assets;
import podium.frame.ClusterView;
import podium.frame.TimelineIndex;
import podium.frame.Why;
import podium.kubectl.table.PodRow;
import podium.kubectl.table.PodSummary;
import podium.kubelet.Grounds;
import podium.manifest.ManifestReader;
import podium.simulation.Change;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;

/** Every state that is shown, at every change, has a derivation whose values are those of the trace. */
class DerivationTest {
    /** Every so many of the recorded scenarios are run; the others would only take time. */
    private static final int STEP = Integer.getInteger("podium.derivations.step", 6);
    private final Engine engine = new Engine(new ManifestReader());
    private final World world = World.standard(Assets.images());
    private final List<String> problems = new ArrayList<>();
    private int checked;

    static Stream<String> scenarios() {
        List<String> names = new Recordings().names();
        return Stream.iterate(0, i -> i < names.size(), i -> i + STEP).map(names::get);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyShownStateHasItsChain(String name) {
        ScenarioFile file = ScenarioFile.parse(new Recordings().scenario(name));
        Timeline timeline = engine.run(new Scenario(1, "s-" + name, file.run().orElse(ScenarioFile.DEFAULT_RUN), world,
                file.inputs()));
        TimelineIndex index = new TimelineIndex(timeline);
        int states = 0;
        for (Change change : timeline.changes()) {
            ClusterView view = index.at(change.at());
            if (change instanceof Change.ObjectChanged shown && shown.object() instanceof Pod pod
                    && view.find(pod.key()).filter(pod::equals).isPresent()) {
                states += check(view, pod);
            } else if (change instanceof Change.ContainerEnded ended) checkEnd(view, ended);
        }
        assertThat(problems).as(name).isEmpty();
        boolean anyPod = timeline.changes().stream().anyMatch(
                c -> c instanceof Change.ObjectChanged o && o.object() instanceof Pod);
        assertThat(states > 0).as(name + " shows states").isEqualTo(anyPod);
    }

    private int check(ClusterView view, Pod pod) {
        int before = checked;
        PodStatus status = pod.status().orElseThrow();
        expect(view, pod, Topic.of(Kind.PHASE), status.phase().orElseThrow());
        for (PodCondition condition : status.conditions())
            expect(view, pod, Topic.of(Kind.CONDITION, condition.type()), condition.status());
        Stream.concat(status.initContainerStatuses().stream(), status.containerStatuses().stream()).forEach(
                s -> checkContainer(view, pod, s));
        List<String> row = PodRow.cells(pod, view.now());
        List<Derivation> cells = PodSummary.of(pod).why();
        for (int i = 0; i < cells.size(); i++) {
            Why why = view.explain(pod, cells.get(i));
            if (!row.get(i + 1).startsWith(why.decided().why().value())) problem(view, pod, "cell " + i);
            checkChain(view, pod, why, 0);
        }
        return checked - before;
    }

    private void checkContainer(ClusterView view, Pod pod, ContainerStatus s) {
        expect(view, pod, Topic.of(Kind.STATE, s.name()), Grounds.words(s.state()));
        expect(view, pod, Topic.of(Kind.READY, s.name()), s.ready());
        expect(view, pod, Topic.of(Kind.STARTED, s.name()), s.started().orElse(false));
        expect(view, pod, Topic.of(Kind.RESTARTS, s.name()), s.restartCount());
        if (s.state().waiting().isEmpty()) return;
        Optional<Why> step = view.whyNotStarted(pod, s.name());
        if (step.isEmpty()) problem(view, pod, "nothing says why " + s.name() + " has not started");
        step.ifPresent(w -> checkChain(view, pod, w, 0));
    }

    private void expect(ClusterView view, Pod pod, Topic topic, Object shown) {
        Optional<Why> why = view.why(pod, topic);
        if (why.filter(w -> w.decided().why().value().equals(shown.toString())).isEmpty()) {
            problem(view, pod, topic.words() + " is shown as " + shown + ", derived as "
                    + why.map(w -> w.decided().why().value()).orElse("nothing"));
        }
        why.ifPresent(w -> checkChain(view, pod, w, 0));
        checked++;
    }

    /** Inputs that were decided are found with the value that was read, and so on down to the facts. */
    private void checkChain(ClusterView view, Pod pod, Why why, int depth) {
        Derivation derivation = why.decided().why();
        if (derivation.inputs().isEmpty() || !derivation.rule().link().startsWith("https://kubernetes.io/docs/"))
            problem(view, pod, derivation.about().words() + " has no inputs or no link");
        if (why.decided().decided().isAfter(view.now())) problem(view, pod, "decided after it was shown");
        if (depth == 6) return;
        for (Why.Ground ground : why.grounds()) {
            if (ground.input().from().isPresent() && ground.why().isEmpty()) {
                problem(view, pod, derivation.about().words() + " reads " + ground.input().words()
                        + ", which nobody decided");
            }
            ground.why().ifPresent(next -> checkChain(view, pod, next, depth + 1));
        }
    }

    private void checkEnd(ClusterView view, Change.ContainerEnded ended) {
        view.find(ended.run().pod()).ifPresent(pod -> {
            String value = view.why(pod, Topic.of(Kind.INSTANCE, ended.run().container())).map(
                    w -> w.decided().why().value()).orElse("");
            if (!value.contains("exit code " + ended.exit().code()))
                problems.add(ended.run() + " ended with " + ended.exit().code() + ", told is " + value);
        });
    }

    private void problem(ClusterView view, Pod pod, String what) {
        problems.add(view.now() + " " + pod.metadata().name() + ": " + what);
    }
}
