package podium.simulation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.ApiObject;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.Job;
import podium.cluster.workload.ReplicaSet;
import podium.control.WorkloadConditions;

/** Controllers in a running cluster: what is left, and in what order things went. */
class ControllersTest {
    private static final String SLEEPER = "{image: busybox, name: c, command: [sh, -c, 'trap \"exit 0\" TERM; while true; do sleep 1; done']}";
    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              replicas: 2
              selector: {matchLabels: {app: web}}
              template: {metadata: {labels: {app: web}}, spec: {containers: [%s]}}
            """.formatted(SLEEPER);

    @ParameterizedTest
    @CsvSource({"background, Deployment ReplicaSet Pod Pod, 0", "foreground, Pod Pod ReplicaSet Deployment, 0",
            "orphan, Deployment, 2"})
    void cascades(String how, String gone, int podsLeft) {
        SmallRun run = SmallRun.of("# run: 30\n# step: 10 delete deployment/web --cascade=" + how + "\n" + DEPLOYMENT);
        assertThat(run.deleted().stream().map(ApiObject::kind)).containsExactly(gone.split(" ", -1));
        assertThat(run.left(Pod.class)).hasSize(podsLeft);
        assertThat(run.left(ReplicaSet.class)).hasSize(podsLeft / 2);
    }

    @Test
    void anOrphanedSetIsAdoptedByTheNextDeployment() {
        SmallRun run = SmallRun.of(
                "# run: 30\n# step: 8 delete deployment/web --cascade=orphan\n# step: 12 apply again\n" + DEPLOYMENT
                        + "---\n# part: again\n" + DEPLOYMENT);
        assertThat(run.left(Pod.class)).hasSize(2);
        assertThat(run.events("SuccessfulCreate")).hasSize(2);
        assertThat(run.left(ReplicaSet.class)).singleElement().satisfies(
                s -> assertThat(s.metadata().ownerReferences()).hasSize(1));
    }

    @Test
    void everyActionSaysWhy() {
        assertThat(SmallRun.of("# run: 10\n" + DEPLOYMENT).decisions()).anySatisfy(d -> {
            assertThat(d.why().because()).isEqualTo("2 wanted; there are none");
            assertThat(d.why().value()).isEqualTo("make a Pod, make a Pod");
            assertThat(d.why().rule().sentence()).startsWith("A ReplicaSet keeps its number of Pods.");
        });
    }

    @Test
    void aDeletedPodIsReplacedAtOnceUnderAnotherName() {
        SmallRun first = SmallRun.of("# run: 10\n" + DEPLOYMENT);
        String victim = first.left(Pod.class).getFirst().metadata().name();
        SmallRun run = SmallRun.of("# run: 20\n# step: 10 delete pod/" + victim + "\n" + DEPLOYMENT);
        assertThat(run.left(Pod.class)).hasSize(2).noneMatch(p -> p.metadata().name().equals(victim));
        assertThat(run.events("SuccessfulCreate")).hasSize(3);
    }

    @Test
    void aDeletedJobLetsGoOfItsPods() {
        SmallRun run = SmallRun.of("""
                # run: 20
                # step: 8 delete job/work
                apiVersion: batch/v1
                kind: Job
                metadata: {name: work}
                spec: {template: {spec: {restartPolicy: Never, containers: [%s]}}}
                """.formatted(SLEEPER));
        assertThat(run.left(Job.class)).isEmpty();
        assertThat(run.left(Pod.class)).isEmpty();
        assertThat(run.events("SuccessfulDelete")).isEmpty();
    }

    @Test
    void aQuotaIsToldByReplicaSetAndDeployment() {
        SmallRun run = SmallRun.of(
                "# run: 10\n# step: 2 apply web\napiVersion: v1\nkind: ResourceQuota\nmetadata: {name: few}\nspec: {hard: {pods: 1}}\n"
                        + "---\n# part: web\n" + DEPLOYMENT);
        assertThat(run.left(Pod.class)).hasSize(1);
        assertThat(run.events("FailedCreate")).allMatch(
                m -> m.contains(
                        "is forbidden: exceeded quota: few, requested: pods=1, used: pods=1, limited: pods=1")).hasSizeGreaterThan(
                                5);
        DeploymentStatus status = run.left(Deployment.class).getFirst().status().orElseThrow();
        assertThat(WorkloadConditions.get(status.conditions(), "ReplicaFailure").map(c -> c.reason())).contains(
                "FailedCreate");
    }

    @Test
    void aDaemonSetHasOnePodOnEachNode() {
        SmallRun run = SmallRun.onNodes(3, """
                # run: 10
                apiVersion: apps/v1
                kind: DaemonSet
                metadata: {name: agent}
                spec:
                  selector: {matchLabels: {app: agent}}
                  template: {metadata: {labels: {app: agent}}, spec: {containers: [%s]}}
                """.formatted(SLEEPER));
        assertThat(run.left(Pod.class).stream().map(p -> p.spec().nodeName())).containsExactlyInAnyOrder("node-1",
                "node-2", "node-3");
    }

    @Test
    void aStatefulSetWaitsForItsClaims() {
        SmallRun run = SmallRun.of(
                """
                        # run: 10
                        apiVersion: apps/v1
                        kind: StatefulSet
                        metadata: {name: db}
                        spec:
                          serviceName: db
                          replicas: 2
                          selector: {matchLabels: {app: db}}
                          template: {metadata: {labels: {app: db}}, spec: {containers: [%s]}}
                          volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]
                        """.formatted(
                        SLEEPER));
        assertThat(run.left(Pod.class).stream().map(p -> p.metadata().name())).isEqualTo(List.of("db-0"));
        assertThat(run.events("SuccessfulCreate")).containsExactly(
                "Create Claim data-db-0 Pod db-0 in StatefulSet db success",
                "Create Pod db-0 in StatefulSet db successful");
        assertThat(run.events("FailedScheduling")).isNotEmpty();
    }

    @Test
    void aNamespaceGoesWithAllThatItHolds() {
        SmallRun run = SmallRun.of("# run: 60\n# step: 10 delete namespace shop\n" + """
                apiVersion: v1
                kind: Namespace
                metadata: {name: shop}
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: settings, namespace: shop}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: web, namespace: shop}
                spec: {containers: [%s]}
                """.formatted(SLEEPER));
        assertThat(run.deleted()).extracting(o -> o.kind() + " " + o.metadata().name()).containsExactly("Pod web",
                "ConfigMap settings", "Namespace shop");
    }

    @Test
    void claimsOfPodsThatAreScaledAwayGoWithThem() {
        SmallRun run = SmallRun.of("# run: 60\n# step: 20 scale statefulset db --replicas=1\n" + """
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: db}
                spec:
                  replicas: 2
                  serviceName: db
                  podManagementPolicy: Parallel
                  persistentVolumeClaimRetentionPolicy: {whenScaled: Delete, whenDeleted: Retain}
                  selector: {matchLabels: {app: db}}
                  template: {metadata: {labels: {app: db}}, spec: {containers: [%s]}}
                  volumeClaimTemplates:
                  - metadata: {name: data}
                    spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
                """.formatted(SLEEPER));
        assertThat(run.left(PersistentVolumeClaim.class)).extracting(c -> c.metadata().name()).containsExactly(
                "data-db-0");
    }

    @Test
    void aQuotaKeepsClaimsFromBeingMadeAndBothIsTold() {
        SmallRun run = SmallRun.of("# run: 10\n" + """
                apiVersion: v1
                kind: ResourceQuota
                metadata: {name: small}
                spec: {hard: {persistentvolumeclaims: 0, services: 1}}
                ---
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: db}
                spec:
                  serviceName: db
                  selector: {matchLabels: {app: db}}
                  template: {metadata: {labels: {app: db}}, spec: {containers: [%s]}}
                  volumeClaimTemplates:
                  - metadata: {name: data}
                    spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
                """.formatted(SLEEPER));
        String error = "persistentvolumeclaims \"data-db-0\" is forbidden: exceeded quota: small, requested: "
                + "persistentvolumeclaims=1, used: persistentvolumeclaims=0, limited: persistentvolumeclaims=0";
        assertThat(run.events("FailedCreate")).contains(
                "Create Claim data-db-0 for Pod db-0 in StatefulSet db failed error: " + error,
                "Create Pod db-0 in StatefulSet db failed error: failed to create PVC data-db-0: " + error);
        assertThat(run.left(Pod.class)).isEmpty();
    }
}
