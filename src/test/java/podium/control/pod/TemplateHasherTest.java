package podium.control.pod;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import podium.cluster.workload.StatefulSet;
import podium.control.Cases;

class TemplateHasherTest {
    private static final String CONTAINER = "image: busybox, imagePullPolicy: Always, resources: {}, terminationMessagePath: /dev/termination-log, "
            + "terminationMessagePolicy: File";
    private final TemplateHasher hasher = new TemplateHasher();

    private static StatefulSet set(String labels) {
        return Cases.read(StatefulSet.class,
                "metadata: {name: db}, spec: {minReadySeconds: 0, template: {metadata: {labels: " + labels
                        + "}, spec: {containers: [{name: app, command: [sh, -c, echo app started; sleep 3600], "
                        + CONTAINER
                        + "}], initContainers: [{name: a, command: [sh, -c, hostname; sleep 2], " + CONTAINER
                        + "}], dnsPolicy: ClusterFirst, "
                        + "restartPolicy: Always, schedulerName: default-scheduler, securityContext: {}, terminationGracePeriodSeconds: 30}}}");
    }

    @Test
    void aRevisionHasTheNameThatAClusterGaveIt() {
        assertThat(hasher.revisionHash(set("{app: db}").spec().template())).isEqualTo("58bbc8bf9c");
    }

    @Test
    void theOrderOfLabelsDoesNotMatterTheirValuesDo() {
        String ab = hasher.hash(set("{a: x, b: y}").spec().template());
        assertThat(hasher.hash(set("{b: y, a: x}").spec().template())).isEqualTo(ab).matches("[456789bcdf]{1,10}");
        assertThat(hasher.hash(set("{a: x, b: z}").spec().template())).isNotEqualTo(ab);
    }
}
