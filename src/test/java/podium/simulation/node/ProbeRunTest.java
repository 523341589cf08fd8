package podium.simulation.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What probes and hooks find, and in which words they tell it. */
class ProbeRunTest {
    private static String answering(String answer) {
        return "command: [sh, -c, \"while true; do printf '%s' | nc -l -p 8080 >> /tmp/log; cat /tmp/log; done\"]".formatted(
                answer);
    }

    private static PodRun pod(String container) {
        return PodRun.of("""
                # run: 25
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  containers:
                  - name: c
                %s
                """.formatted(container.indent(4)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            nginx   | httpGet: {port: 80, scheme: HTTPS}    | Get "https://10.244.0.6:80/": http: server gave HTTP response to HTTPS client
            nginx   | httpGet: {port: 80, path: nothing}    | HTTP probe failed with statuscode: 404
            nginx   | httpGet: {port: 80, host: 127.0.0.1}  | Get "http://127.0.0.1:80/": dial tcp 127.0.0.1:80: connect: connection refused
            nginx   | tcpSocket: {port: 81}                 | dial tcp 10.244.0.6:81: connect: connection refused
            nginx   | tcpSocket: {port: 80, host: none.test} | dial tcp: lookup none.test on 10.255.255.53:53: no such host
            nginx   | grpc: {port: 80}                      | timeout: failed to connect service "10.244.0.6:80" within 1s: context deadline exceeded
            """)
    void failures(String image, String handler, String expected) {
        PodRun run = pod("image: " + image + "\nreadinessProbe: {periodSeconds: 5, " + handler + "}");
        assertThat(run.events("Unhealthy")).filteredOn(m -> !m.contains("connection refused") || expected.contains(
                "refused")).isNotEmpty().allMatch(m -> m.equals("Readiness probe failed: " + expected));
        assertThat(run.pod("p").status().orElseThrow().containerStatuses().getFirst().ready()).isFalse();
    }

    @Test
    void aNameThatNoPortHasIsAnErrorAndNoFailure() {
        PodRun run = pod("image: nginx\nports: [{name: http, containerPort: 80}]\n"
                + "livenessProbe: {periodSeconds: 2, failureThreshold: 1, httpGet: {port: web}}\n"
                + "readinessProbe: {httpGet: {port: http}}");
        assertThat(run.events("Unhealthy")).isNotEmpty().allMatch(
                "Liveness probe errored and resulted in unknown state: strconv.Atoi: parsing \"web\": invalid syntax"::equals);
        assertThat(run.pod("p").status().orElseThrow().containerStatuses().getFirst().ready()).isTrue();
        assertThat(run.pod("p").status().orElseThrow().containerStatuses().getFirst().restartCount()).isZero();
    }

    @Test
    void aRedirectToAnotherHostIsGoodEnough() {
        PodRun run = pod("image: busybox\n"
                + answering(
                        "HTTP/1.1 302 Found\\\\r\\\\nLocation: http://other/\\\\r\\\\nContent-Length: 3\\\\r\\\\n\\\\r\\\\nbye")
                + "\nreadinessProbe: {periodSeconds: 5, httpGet: {port: 8080, httpHeaders: [{name: host, value: me.test}]}}");
        assertThat(run.events("ProbeWarning")).isNotEmpty().allMatch(
                "Readiness probe warning: Probe terminated redirects, Response body: bye"::equals);
        assertThat(run.log("c")).contains("GET / HTTP/1.1\r\nHost: me.test\r\nUser-Agent: kube-probe/1.36\r\n");
        assertThat(run.pod("p").status().orElseThrow().containerStatuses().getFirst().ready()).isTrue();
    }

    @Test
    void aConnectionOfAProbeIsSeenByWhoeverListens() {
        PodRun run = pod("image: busybox\ncommand: [sh, -c, \"nc -l -p 9000; echo ended; sleep 100\"]\n"
                + "startupProbe: {periodSeconds: 3, tcpSocket: {port: 9000}}");
        assertThat(run.log("c")).isEqualTo("ended\n");
    }

    @Test
    void aHookThatAsksForTlsIsRepeatedInPlainText() {
        PodRun run = PodRun.of("""
                # run: 30
                # step: 10 delete pod/p --wait=false
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  containers:
                  - name: c
                    image: nginx
                    lifecycle: {preStop: {httpGet: {port: 80, scheme: HTTPS}}}
                """);
        assertThat(run.events("LifecycleHTTPFallback")).containsExactly(
                "request to HTTPS lifecycle hook 10.244.0.6:80 got HTTP response, retry with HTTP succeeded");
        assertThat(run.events("FailedPreStopHook")).isEmpty();
    }

    @Test
    void aProbesOwnGracePeriodCounts() {
        PodRun run = pod("image: busybox\ncommand: [sleep, \"1000\"]\n"
                + "livenessProbe: {periodSeconds: 1, failureThreshold: 1, terminationGracePeriodSeconds: 3, exec: {command: [\"false\"]}}");
        List<Long> lengths = run.pod("p").status().orElseThrow().containerStatuses().stream().map(s -> {
            var end = s.lastState().terminated().orElseThrow();
            return end.finishedAt().orElseThrow().getEpochSecond() - end.startedAt().orElseThrow().getEpochSecond();
        }).toList();
        assertThat(lengths.getFirst()).isBetween(3L, 5L);
    }

    @Test
    void aServiceThatSpeaksGrpcIsAskedForItsHealth() {
        PodRun run = PodRun.withProjectImages("""
                # run: 40
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  containers:
                  - name: c
                    image: registry.k8s.io/e2e-test-images/agnhost:2.40
                    args: [grpc-health-checking, --delay-unhealthy-sec=10]
                    readinessProbe: {periodSeconds: 2, grpc: {port: 5000}}
                    livenessProbe: {periodSeconds: 5, failureThreshold: 2, grpc: {port: 5000}}
                  - name: other
                    image: registry.k8s.io/e2e-test-images/agnhost:2.40
                    args: [grpc-health-checking, --port=6000, --http-port=6001]
                    readinessProbe: {periodSeconds: 5, grpc: {port: 6000, service: liveness}}
                """);
        assertThat(run.log("c")).contains("gRPC server starting to listen on :5000");
        assertThat(run.events("Unhealthy")).contains(
                "Readiness probe failed: service unhealthy (responded with \"NOT_SERVING\")",
                "Liveness probe failed: service unhealthy (responded with \"NOT_SERVING\")",
                "Readiness probe failed: error: health rpc probe failed: rpc error: code = NotFound desc = unknown service");
        assertThat(run.events("Killing")).contains("Container c failed liveness probe, will be restarted");
    }
}
