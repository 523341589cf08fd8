package podium.simulation.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;
import podium.kubectl.AnswerWords;
import podium.kubectl.CommandResult;
import podium.simulation.Change;

/** kubectl's changes as steps of a scenario: what they print, and what comes of them. */
class CommandStepsTest {
    private static final String WEB = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, labels: {tier: front}}
            spec:
              replicas: 1
              selector: {matchLabels: {app: web}}
              template: {metadata: {labels: {app: web}}, spec: {terminationGracePeriodSeconds: 1, containers: [{image: busybox, name: c, command: [sleep, '1000']}]}}
            """;

    private static CommandResult answer(SmallRun run, int input) {
        return run.timeline().changes().stream().filter(Change.Answered.class::isInstance).map(
                Change.Answered.class::cast).filter(a -> a.input() == input).map(
                        a -> AnswerWords.of(a.answer())).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            scale deployment/web --replicas=3          | 0 | deployment.apps/web scaled
            scale deployment/web                       | 1 | error: required flag(s) "replicas" not set
            scale deployment other --replicas=3        | 1 | Error from server (NotFound): deployments.apps "other" not found
            rollout restart deploy/web                 | 0 | deployment.apps/web restarted
            rollout restart pod -l app=web             | 1 | error: pods "POD" restarting is not supported
            rollout pause deployment web               | 0 | deployment.apps/web paused
            rollout resume deployment web              | 1 | error: deployments.apps "web" is not paused
            rollout undo deployment web                | 1 | error: no rollout history found for deployment "web"
            label deployment web a=b                   | 0 | deployment.apps/web labeled
            label deployment web tier=back             | 1 | error: 'tier' already has a value (front), and --overwrite is false
            label deployment web tier=back --overwrite | 0 | deployment.apps/web modified
            label deployment web tier-                 | 0 | deployment.apps/web unlabeled
            label deployment web tier=front            | 0 | deployment.apps/web not labeled
            label deployment web                       | 1 | error: at least one label update is required
            annotate deployment web a=b                | 0 | deployment.apps/web annotated
            patch deployment web -p '{"spec":{"replicas":2}}' | 0 | deployment.apps/web patched
            patch deployment web -p '{"spec":{"replicas":1}}' | 0 | deployment.apps/web patched (no change)
            cordon node-1                              | 0 | node/node-1 cordoned
            uncordon node-1                            | 0 | node/node-1 already uncordoned
            cordon node-9                              | 1 | Error from server (NotFound): nodes "node-9" not found
            taint nodes node-1 k=v:NoSchedule          | 0 | node/node-1 tainted
            taint nodes node-1 k:NoSchedule-           | 1 | error: taint "k:NoSchedule" not found
            set image deployment/web c=nginx           | 0 | deployment.apps/web image updated
            """)
    void printsKubectlsOwnWords(String step, int exitCode, String line) {
        SmallRun run = SmallRun.of("# run: 12\n# step: 5 " + step + "\n" + WEB);
        CommandResult result = answer(run, 1);
        String pod = run.left(Pod.class).isEmpty() ? "" : run.left(Pod.class).getFirst().metadata().name();
        assertThat((result.out() + result.error()).strip()).isEqualTo(line.replace("POD", pod));
        assertThat(result.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void undoBringsBackTheSetOfTheEarlierTemplate() {
        SmallRun run = SmallRun.of("# run: 30\n# step: 5 set-image deployment/web c=nginx\n"
                + "# step: 15 rollout undo deployment/web\n" + WEB);
        assertThat(answer(run, 2).out()).isEqualTo("deployment.apps/web rolled back\n");
        assertThat(answer(run, 2).error()).startsWith(
                "Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not");
        assertThat(run.left(ReplicaSet.class)).hasSize(2).filteredOn(
                s -> s.spec().replicas().orElse(0) == 1).first().satisfies(
                        s -> assertThat(s.metadata().annotations()).containsEntry(
                                "deployment.kubernetes.io/revision", "3").containsEntry(
                                        "deployment.kubernetes.io/revision-history", "1"));
        assertThat(run.left(Deployment.class).getFirst().metadata().annotations()).containsEntry(
                "deployment.kubernetes.io/revision", "3");
    }

    @Test
    void drainSaysWhatItWouldNotDelete() {
        String bare = "apiVersion: v1\nkind: Pod\nmetadata: {name: bare}\nspec: {terminationGracePeriodSeconds: 1, "
                + "volumes: [{name: v, emptyDir: {}}], containers: [{name: c, image: busybox, command: [sleep, '1000']}]}\n";
        SmallRun refused = SmallRun.of("# run: 20\n# step: 5 drain node-1\n" + bare);
        assertThat(answer(refused, 1).out()).isEqualTo("node/node-1 cordoned\n");
        assertThat(answer(refused, 1).error()).contains(
                "cannot delete Pods with local storage (use --delete-emptydir-data to override): s-test/bare",
                "cannot delete Pods that declare no controller (use --force to override): s-test/bare");
        SmallRun forced = SmallRun.of("# run: 20\n# step: 5 drain node-1 --force --delete-emptydir-data\n" + bare);
        assertThat(answer(forced, 1).out()).isEqualTo(
                "node/node-1 cordoned\nevicting pod s-test/bare\npod/bare evicted\nnode/node-1 drained\n");
        assertThat(forced.left(Pod.class)).isEmpty();
    }
}
