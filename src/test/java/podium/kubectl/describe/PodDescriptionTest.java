package podium.kubectl.describe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import podium.cluster.ApiJson;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;

class PodDescriptionTest {
    private static final ObjectMapper MAPPER = ApiJson.mapper();
    private static final Instant NOW = Instant.parse("2026-01-05T09:10:00Z");

    private static String describe(String container, String spec, String metadata) throws JsonProcessingException {
        String yaml = "{apiVersion: v1, kind: Pod, metadata: {name: p, namespace: ns" + metadata
                + "}, spec: {containers: [{name: c, image: i" + container + "}]" + spec
                + "}, status: {phase: Running}}";
        Pod pod = MAPPER.convertValue(new Yaml().load(yaml), Pod.class);
        return PodDescription.of(pod, Optional.empty(), NOW);
    }

    /** A part of the container, and the lines it adds: a caret ends a line, a tilde indents to the keys. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            ", ports: [{containerPort: 80, protocol: TCP}, {name: dns, containerPort: 53, hostPort: 5353, protocol: UDP}] | ~Ports:        80/TCP, 53/UDP (dns)^~Host Ports:   0/TCP, 5353/UDP (dns)",
            ", livenessProbe: {exec: {command: [cat, /x]}, initialDelaySeconds: 1, timeoutSeconds: 2, periodSeconds: 3, successThreshold: 1, failureThreshold: 4} | ~Liveness:     exec [cat /x] delay=1s timeout=2s period=3s #success=1 #failure=4",
            ", readinessProbe: {httpGet: {scheme: HTTPS, port: web, path: '/a?b'}} | ~Readiness:    http-get https://:web/a%3Fb delay=0s",
            ", startupProbe: {tcpSocket: {port: 80}} | ~Startup:      tcp-socket :80 delay=0s",
            ", startupProbe: {grpc: {port: 80}} | ~Startup:      grpc <pod>:80  delay=0s",
            ", env: [{name: A, value: \"x\\ny\"}] | ~Environment:^~  A:  x^~      y^",
            ", env: [{name: LONG, valueFrom: {fieldRef: {apiVersion: v1, fieldPath: metadata.name}}}, {name: N, valueFrom: {fieldRef: {apiVersion: v1, fieldPath: spec.nodeName}}}] | ~  LONG:  p (v1:metadata.name)^~  N:      (v1:spec.nodeName)",
            ", resources: {limits: {cpu: 1500m}}, env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}, {name: B, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 1Mi}}}] | ~  A:  2 (limits.cpu)^~  B:  node allocatable (limits.memory)",
            ", env: [{name: A, valueFrom: {secretKeyRef: {name: s, key: k, optional: true}}}, {name: B, valueFrom: {configMapKeyRef: {name: m, key: k}}}] | ~  A:  <set to the key 'k' in secret 's'>         Optional: true^~  B:  <set to the key 'k' of config map 'm'>  Optional: false",
            ", envFrom: [{prefix: P_, secretRef: {name: s, optional: true}}] | ~Environment Variables from:^~  s            Secret with prefix 'P_'  Optional: true^~Environment:  <none>",
            ", volumeMounts: [{name: w, mountPath: /z}, {name: v, mountPath: /a, subPath: s, readOnly: true}] | ~Mounts:^~  /a from v (ro,path=\"s\")^~  /z from w (rw)",
            ", args: [\"a\\nb\", c] | ~Args:^~  a^~  b^~  c^"})
    void containers(String part, String lines) throws JsonProcessingException {
        assertThat(squeezed(describe(part, "", ""))).contains(squeezed(lines.replace("^", "\n").replace("~", "    ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            ", tolerations: [{operator: Exists}] | Tolerations:     op=Exists^",
            ", tolerations: [{key: b, operator: Equal, value: v, effect: NoSchedule}, {key: a, operator: Exists, effect: NoExecute, tolerationSeconds: 5}] | Tolerations:     a:NoExecute op=Exists for 5s^                 b=v:NoSchedule^",
            ", nodeSelector: {z: '1', disk: ssd} | Node-Selectors:  disk=ssd^                 z=1^",
            ", priorityClassName: high, runtimeClassName: gvisor | Priority Class Name:  high^Runtime Class Name:   gvisor^",
            ", readinessGates: [{conditionType: ready.to/go}] | Readiness Gates:^  Type         Status^  ready.to/go  <none> ^",
            ", resources: {limits: {cpu: '1'}, requests: {memory: 1Gi}} | Resources:^  Limits:^    cpu:  1^  Requests:^    memory:  1Gi^",
            ", volumes: [{name: v, emptyDir: {medium: Memory, sizeLimit: 1Gi}}] | Volumes:^  v:^    Type:        EmptyDir (a temporary directory that shares a pod's lifetime)^    Medium:      Memory^    SizeLimit:   1Gi^",
            ", volumes: [{name: v, downwardAPI: {items: [{path: l, fieldRef: {fieldPath: metadata.labels}}]}}] | in the pod)^",
            ", topologySpreadConstraints: [{topologyKey: zone, maxSkew: 1, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {a: b}}}] | Topology Spread Constraints:  zone:DoNotSchedule when max skew 1 is exceeded for selector a=b^"})
    void specs(String part, String lines) throws JsonProcessingException {
        String expected = lines.equals("in the pod)^") ? "    Items:^      metadata.labels -> l^" : lines;
        assertThat(squeezed(describe("", part, ""))).contains(squeezed(expected.replace('^', '\n')));
    }

    /** Widths depend on neighbouring lines; recordings prove them. */
    private static String squeezed(String text) {
        return text.replaceAll(" +", " ");
    }

    @Test
    void longAnnotationsAndThoseOfSeveralLinesStandBelowTheirKey() throws JsonProcessingException {
        String text = describe("", "",
                ", annotations: {kubectl.kubernetes.io/last-applied-configuration: x, b: \"1\\n2\\n\","
                        + " c: " + "y".repeat(150) + ", a: short}");
        assertThat(text).contains("Annotations:  a: short\n              b:\n                1\n                2\n"
                + "              c:\n                " + "y".repeat(138) + "...\nStatus:");
    }

    @Test
    void aDeletedPodIsTerminating() throws JsonProcessingException {
        assertThat(describe("", "",
                ", deletionTimestamp: '2026-01-05T09:10:20Z', deletionGracePeriodSeconds: 30")).contains(
                        "Status:                    Terminating (lasts <invalid>)\nTermination Grace Period:  30s\n");
    }

    @Test
    void eventsAreInOrderOfTheirLastTime() throws JsonProcessingException {
        ObjectKey key = new ObjectKey("Pod", "ns", "p");
        List<Event> events = List.of(new Event("a", "Warning", "BackOff", "kubelet", key, "spec.containers{c}",
                "again\n", 4, NOW.minusSeconds(20), NOW.minusSeconds(3)),
                new Event("b", "Normal", "Pulled", "kubelet",
                        key, "spec.containers{c}", "there", 1, NOW.minusSeconds(9), NOW.minusSeconds(9)),
                new Event("c",
                        "Normal", "Scheduled", "default-scheduler", key, "", "here", 0, NOW.minusSeconds(9),
                        NOW));
        Pod pod = MAPPER.convertValue(new Yaml().load("{metadata: {name: p}, spec: {}}"), Pod.class);
        assertThat(PodDescription.of(pod, Optional.of(events), NOW)).endsWith("""
                Events:
                  Type     Reason     Age               From               Message
                  ----     ------     ----              ----               -------
                  Normal   Scheduled  9s                default-scheduler  here
                  Normal   Pulled     9s                kubelet            spec.containers{c}: there
                  Warning  BackOff    3s (x4 over 20s)  kubelet            spec.containers{c}: again
                """);
        assertThat(PodDescription.of(pod, Optional.of(List.of()), NOW)).endsWith("Events:          <none>\n");
    }
}
