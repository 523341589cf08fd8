package podium.simulation.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A namespace that gets a level while Pods are in it, and what becomes of those that come after. */
class PodSecurityRunTest {
    @Test
    void aLevelIsHeldAgainstThePodsThatAreThereAndThoseThatCome() {
        PodRun run = PodRun.of("""
                # run: 10
                # step: 3 apply level
                apiVersion: v1
                kind: Pod
                metadata: {name: two}
                spec: {containers: [{name: c, image: busybox, securityContext: {privileged: true}}]}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: one}
                spec: {containers: [{name: c, image: busybox, securityContext: {privileged: true}}]}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: net}
                spec: {hostNetwork: true, containers: [{name: c, image: busybox}]}
                ---
                # part: level
                apiVersion: v1
                kind: Namespace
                metadata: {name: s-test, labels: {pod-security.kubernetes.io/enforce: baseline}}
                ---
                # part: level
                apiVersion: v1
                kind: Pod
                metadata: {name: late}
                spec: {containers: [{name: c, image: busybox, securityContext: {privileged: true}}]}
                """);
        assertThat(run.answers()).contains(
                "Warning: existing pods in namespace \"s-test\" violate the new PodSecurity enforce level \"baseline:latest\"",
                "Warning: net: host namespaces", "Warning: one (and 1 other pod): privileged",
                "pods \"late\" is forbidden: violates PodSecurity \"baseline:latest\": privileged (container \"c\" must not"
                        + " set securityContext.privileged=true)");
    }
}
