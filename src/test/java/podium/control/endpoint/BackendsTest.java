package podium.control.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.core.EndpointSlice;
import podium.cluster.core.Endpoints;
import podium.cluster.core.Service;
import podium.cluster.pod.Pod;
import podium.control.Cases;
import podium.control.pod.PodFacts;

class BackendsTest {
    private static final String PORTS = "ports: [{name: web, port: 80, protocol: TCP, targetPort: http}]";

    private static Service service(String more) {
        return Cases.read(Service.class,
                "metadata: {name: db, namespace: ns}, spec: {selector: {app: db}, " + PORTS + more + "}");
    }

    private static Pod pod(String phase, String ready, String more) {
        return Cases.read(Pod.class, "metadata: {name: p, namespace: ns, labels: {app: db}" + more
                + "}, spec: {hostname: db-0, subdomain: db, containers: [{name: c, ports: [{name: http, containerPort: "
                + "8080, protocol: TCP}]}]}, status: {phase: " + phase
                + ", podIP: 10.0.0.1, conditions: [{type: Ready, status: '" + ready + "'}]}");
    }

    private static String used(Service service, Pod... pods) {
        return Backends.used(Backends.ofPods(service, List.of(pods), PodFacts::isReady)).stream().map(
                b -> b.address() + ":" + b.ports().values().iterator().next() + " " + b.hostname()).collect(
                        Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a ready Pod                        | Running   | True  | ''                                            | ''                               | 10.0.0.1:8080 db-0
            one that initializes               | Pending   | False | ''                                            | ''                               | ''
            published before it is ready       | Pending   | False | ''                                            | , publishNotReadyAddresses: true | 10.0.0.1:8080 db-0
            one that is over                   | Succeeded | False | ''                                            | , publishNotReadyAddresses: true | ''
            the last one still serves at its end| Running  | True  | , deletionTimestamp: '2026-01-05T09:09:30Z'   | ''                               | 10.0.0.1:8080 db-0
            """)
    void thePodsBehindAService(String why, String phase, String ready, String meta, String spec, String expected) {
        assertThat(used(service(spec), pod(phase, ready, meta))).as(why).isEqualTo(expected);
    }

    @Test
    void whileOthersAreReadyNoneIsUsedThatEnds() {
        Pod ending = pod("Running", "True", ", deletionTimestamp: '2026-01-05T09:09:30Z'");
        Pod other = Cases.read(Pod.class, "metadata: {name: q, namespace: ns, labels: {app: db}}, spec: {containers: "
                + "[{name: c, ports: [{name: http, containerPort: 9090, protocol: TCP}]}]}, status: {phase: Running, "
                + "podIP: 10.0.0.2, conditions: [{type: Ready, status: 'True'}]}");
        assertThat(used(service(""), ending, other)).isEqualTo("10.0.0.2:9090 ");
    }

    @Test
    void aServiceWithoutASelectorSendsWhereItsSlicesSay() {
        EndpointSlice slice = Cases.read(EndpointSlice.class, "metadata: {name: s}, ports: [{name: web, port: 81}], "
                + "endpoints: [{addresses: [10.1.0.1]}, {addresses: [10.1.0.2], conditions: {ready: false}}]");
        assertThat(Backends.used(Backends.ofSlices(List.of(slice)))).extracting(Backend::address).containsExactly(
                "10.1.0.1");
        Endpoints old = Cases.read(Endpoints.class, "metadata: {name: db}, subsets: [{addresses: [{ip: 10.2.0.1}], "
                + "notReadyAddresses: [{ip: 10.2.0.2}], ports: [{port: 82}]}]");
        assertThat(Backends.ofEndpoints(old)).singleElement().satisfies(
                b -> assertThat(b.address() + b.ports()).isEqualTo("10.2.0.1{=82}"));
    }

    @Test
    void theEndpointsObjectPartsReadyAddressesFromOthers() {
        Pod ready = pod("Running", "True", "");
        Pod other = Cases.read(Pod.class, "metadata: {name: q, namespace: ns, labels: {app: db}}, spec: {nodeName: n, "
                + "containers: [{name: c, ports: [{name: http, containerPort: 8080, protocol: TCP}]}]}, status: {phase: "
                + "Running, podIP: 10.0.0.2, conditions: [{type: Ready, status: 'False'}]}");
        Endpoints endpoints = EndpointsObjects.of(service(""), List.of(other, ready));
        assertThat(endpoints.ready()).containsExactly("10.0.0.1:8080");
        assertThat(endpoints.subsets()).singleElement().satisfies(s -> {
            assertThat(s.notReadyAddresses()).extracting(Endpoints.Address::ip,
                    Endpoints.Address::nodeName).containsExactly(
                            tuple("10.0.0.2", "n"));
            assertThat(s.ports()).extracting(Endpoints.Port::name).containsExactly("web");
        });
    }
}
