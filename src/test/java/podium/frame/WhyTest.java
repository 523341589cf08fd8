package podium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.course.Assets;
import podium.kubelet.Rule;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;

/** Chains from what is shown down to the fact that caused it. */
class WhyTest {
    private static final String CRASH = """
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec:
              initContainers:
              - {name: bad, image: busybox, command: [sh, -c, "exit 3"]}
              containers:
              - {name: app, image: busybox, command: [sleep, "1000"]}
            """;

    @Test
    void fromTheStateOverTheBackOffToTheExitCode() {
        ClusterView view = at(160, CRASH);
        Why state = view.why(pod(view), Topic.of(Kind.STATE, "bad")).orElseThrow();
        assertThat(state.decided().why().value()).isEqualTo("waiting CrashLoopBackOff");
        assertThat(state.decided().why().rule()).isEqualTo(Rule.START_ERROR);
        Why attempt = state.grounds().getFirst().why().orElseThrow();
        assertThat(attempt.decided().why().value()).isEqualTo("failed with CrashLoopBackOff");
        Why backOff = attempt.grounds().getFirst().why().orElseThrow();
        assertThat(backOff.decided().why().rule()).isEqualTo(Rule.BACK_OFF);
        assertThat(inputs(backOff)).contains("1m20s").contains("ended with exit code 3");
        Why instance = backOff.grounds().getFirst().why().orElseThrow();
        assertThat(inputs(instance)).isEqualTo("its first process ended with exit code 3");
        assertThat(instance.decided().decided()).isBefore(backOff.decided().decided());
        assertThat(instance.grounds().getFirst().why()).isEmpty();
    }

    @Test
    void anAppContainerWaitsForTheInitContainerBeforeIt() {
        ClusterView view = at(100, CRASH);
        Why why = view.whyNotStarted(pod(view), "app").orElseThrow();
        assertThat(why.decided().why().value()).isEqualTo("waits");
        assertThat(why.decided().why().because()).startsWith("bad ended with exit code 3");
    }

    @Test
    void aContainerWaitsForAVolumeThatCannotBeMounted() {
        ClusterView view = at(20, """
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  volumes: [{name: v, configMap: {name: missing}}]
                  containers:
                  - {name: app, image: busybox, volumeMounts: [{name: v, mountPath: /v}]}
                """);
        Why why = view.whyNotStarted(pod(view), "app").orElseThrow();
        assertThat(why.decided().why().rule()).isEqualTo(Rule.VOLUMES);
        assertThat(why.decided().why().because()).contains("configmap \"missing\" not found");
        assertThat(why.grounds().getFirst().why().orElseThrow().decided().why().about().kind()).isEqualTo(Kind.VOLUMES);
    }

    @Test
    void aContainerWaitsForItsImageOrForANode() {
        ClusterView view = at(5, pod("image: nowhere.test/x"));
        Why image = view.whyNotStarted(pod(view), "app").orElseThrow();
        assertThat(image.decided().why().value()).isEqualTo("failed with ImagePullBackOff");
        Why pull = image.grounds().getFirst().why().orElseThrow();
        assertThat(pull.decided().why().rule()).isEqualTo(Rule.PULL_BACK_OFF);
        assertThat(inputs(pull)).contains("image nowhere.test/x", "the back-off is 10s");
        ClusterView full = at(5, pod("image: busybox, resources: {requests: {cpu: 64}}"));
        Why node = full.whyNotStarted(pod(full), "app").orElseThrow();
        assertThat(node.decided().why().about().kind()).isEqualTo(Kind.SCHEDULING);
        assertThat(inputs(node)).contains("1 Insufficient cpu");
    }

    @Test
    void anEndByDeletionTellsOfTheSignal() {
        ClusterView view = at(34, "# step: 3 delete pod p\n"
                + pod("image: busybox, command: [sh, -c, \"trap '' TERM; while true; do sleep 1; done\"]"));
        Why stop = view.why(pod(view), Topic.of(Kind.STOP, "app")).orElseThrow();
        assertThat(stop.decided().why().value()).isEqualTo("it has got SIGKILL");
        Why deletion = view.why(pod(view), Topic.of(Kind.DELETION)).orElseThrow();
        assertThat(deletion.decided().why().value()).isEqualTo("is marked, with 30 s of grace");
    }

    @Test
    void theTextNamesEachRuleOnceWithItsLink() {
        ClusterView view = at(160, CRASH);
        WhyText text = new WhyText(Timeline.EPOCH);
        text.add(view.why(pod(view), Topic.of(Kind.STATE, "bad")).orElseThrow());
        List<String> lines = text.lines();
        assertThat(lines.getFirst()).startsWith("state of bad: waiting CrashLoopBackOff");
        assertThat(lines).filteredOn(l -> l.strip().equals(Rule.BACK_OFF.link())).hasSize(1);
        assertThat(lines).anyMatch(l -> l.strip().startsWith("rule back-off: "));
    }

    private static String pod(String container) {
        return "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - {name: app, " + container
                + "}\n";
    }

    private static String inputs(Why why) {
        return why.decided().why().inputs().stream().map(Input::words).collect(Collectors.joining("; "));
    }

    private static Pod pod(ClusterView view) {
        return view.find(Pod.class, new ObjectKey("Pod", "default", "p")).orElseThrow();
    }

    private static ClusterView at(int seconds, String text) {
        Timeline timeline = new Engine(new ManifestReader()).run(new Scenario(1, "default",
                Duration.ofSeconds(seconds), World.standard(Assets.images()), ScenarioFile.parse(text).inputs()));
        return new TimelineIndex(timeline).atEnd();
    }
}
