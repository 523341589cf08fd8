package podium.simulation.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.core.EndpointSlice;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.control.SmallRun;

/** What a container reaches by names and addresses of Services. */
class ServicesTest {
    private static final String SERVERS = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: web}
            spec:
              serviceName: web
              replicas: 2
              podManagementPolicy: Parallel
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  containers:
                  - {name: c, image: busybox, ports: [{name: http, containerPort: 8080}], command: [sh, -c, 'hostname > /tmp/index.html; httpd -f -p 8080 -h /tmp']}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: client}
            spec: {containers: [{name: c, image: busybox, command: [sleep, '1000']}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: web}
            spec: {clusterIP: None, selector: {app: web}, ports: [{port: 80, targetPort: http}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: front}
            spec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: sticky}
            spec: {selector: {app: web}, sessionAffinity: ClientIP, ports: [{port: 80, targetPort: http}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: alias}
            spec: {type: ExternalName, externalName: files.test}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: manual}
            spec: {clusterIP: 10.96.7.7, ports: [{port: 80, targetPort: 8080}]}
            ---
            apiVersion: discovery.k8s.io/v1
            kind: EndpointSlice
            metadata: {name: manual-1, labels: {kubernetes.io/service-name: manual}}
            addressType: IPv4
            ports: [{name: '', port: 80}]
            endpoints: [{addresses: [192.0.2.10]}]
            """;

    private static Answer.Executed exec(String world, String command) {
        SmallRun run = SmallRun.of("# run: 60\n" + world + "# exec: 10 client c sh -c '" + command + "'\n" + SERVERS);
        return (Answer.Executed) run.timeline().changes().stream().filter(Change.Answered.class::isInstance).map(
                Change.Answered.class::cast).filter(a -> a.input() > 0).map(Change.Answered::answer).filter(
                        Answer.Executed.class::isInstance).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            a Pod of a headless Service by its name => wget -qO- web-1.web:8080                              => web-1
            a ClusterIP with a named target port    => wget -qO- front >/dev/null && echo yes                => yes
            another name outside the cluster        => wget -qO- http://alias/somefile.txt                   => hello from files.test
            addresses that people wrote             => wget -qO- http://manual/somefile.txt                  => hello from files.test
            all endpoints take their turns          => for i in 1 2 3 4; do wget -qO- front; done | sort -u | wc -l  => 2
            a client that stays with its endpoint   => for i in 1 2 3 4; do wget -qO- sticky; done | sort -u | wc -l => 1
            no such Pod under a headless Service    => wget -qO- web-9.web 2>&1 || true                      => wget: bad address 'web-9.web'
            no Pod names under a ClusterIP          => wget -qO- web-1.front 2>&1 || true                    => wget: bad address 'web-1.front'
            """)
    void isReached(String why, String command, String expected) {
        assertThat(exec("", command).out().strip()).as(why).isEqualTo(expected);
    }

    @Test
    void withoutANameServerNamesAreUnknownButAddressesAreReached() {
        assertThat(exec("# world: dns down\n", "wget -qO- front 2>&1").out()).isEqualTo(
                "wget: bad address 'front'\n");
        assertThat(exec("# world: dns down\n", "nslookup front 2>&1").out()).isEqualTo(
                ";; connection timed out; no servers could be reached\n\n");
        assertThat(exec("# world: dns down\n", "wget -qO- http://10.96.7.7/somefile.txt").out()).isEqualTo(
                "hello from files.test\n");
    }

    @Test
    void slicesSayWhoIsReady() {
        SmallRun run = SmallRun.of("# run: 20\n# step: 15 delete pod web-0 --wait=false\n" + SERVERS);
        EndpointSlice slice = run.left(EndpointSlice.class).stream().filter(
                s -> s.metadata().name().startsWith("front-")).findFirst().orElseThrow();
        assertThat(slice.ports()).singleElement().satisfies(p -> assertThat(p.port()).contains(8080));
        assertThat(slice.endpoints()).extracting(
                e -> e.targetRef().orElseThrow().name() + " " + e.conditions().orElseThrow().ready().orElseThrow()
                        + " "
                        + e.conditions().orElseThrow().terminating().orElseThrow()).containsExactlyInAnyOrderElementsOf(
                                List.of("web-0 false true", "web-1 true false"));
    }
}
