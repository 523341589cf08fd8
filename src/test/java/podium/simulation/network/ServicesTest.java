package podium.simulation.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.core.EndpointSlice;
import podium.cluster.pod.Pod;
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
            a short name, asked with every domain   => nslookup front >/dev/null; echo $?; nslookup front | grep -c Name: => 1/1
            a full name, asked as it is             => nslookup front.$(sed -n s/search.//p /etc/resolv.conf | cut -f1 -d" ") >/dev/null; echo $? => 0
            a name with a dot has no search list    => nslookup front.default >/dev/null; echo $?            => 1
            no Pod names under a ClusterIP          => wget -qO- web-1.front 2>&1 || true                    => wget: bad address 'web-1.front'
            """)
    void isReached(String why, String command, String expected) {
        assertThat(exec("", command).out().strip().replace("\n", "/")).as(why).isEqualTo(expected);
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

    private static final String ON_THE_NODE = """
            apiVersion: v1
            kind: Pod
            metadata: {name: %s, labels: {app: host}}
            spec: {hostNetwork: true, containers: [{name: c, image: busybox, command: [sh, -c, 'echo %1$s > /tmp/index.html; httpd -f -p 9000 -h /tmp']}]}
            ---
            """;

    @Test
    void podsOnTheNodesOwnNetworkShareItsAddressAndPorts() {
        SmallRun run = SmallRun.of(
                "# run: 20\n# step: 5 apply late\n" + ON_THE_NODE.formatted("first") + "# part: late\n"
                        + ON_THE_NODE.formatted("second"));
        assertThat(run.left(Pod.class)).extracting(p -> p.status().orElseThrow().podIP()).containsOnly("10.88.0.1");
        assertThat(run.timeline().changes()).filteredOn(Change.LogWritten.class::isInstance).first().satisfies(
                c -> assertThat(((Change.LogWritten) c).text()).isEqualTo("httpd: bind: Address in use\n"));
        assertThat(run.events("BackOff")).isNotEmpty();
    }

    @Test
    void aNodePortLeadsFromEveryNodeToThePods() {
        String service = """
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: open}
                spec: {type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: http, nodePort: 30123}]}
                """;
        SmallRun run = SmallRun.of(
                "# world: nodes 2\n# exec: 10 client c sh -c 'wget -qO- 10.88.0.1:30123 && wget -qO- "
                        + "10.88.0.2:30123'\n" + SERVERS + service);
        assertThat(run.timeline().changes()).filteredOn(Change.Answered.class::isInstance).last().satisfies(
                a -> assertThat(((Change.Answered) a).answer()).isInstanceOfSatisfying(Answer.Executed.class,
                        e -> assertThat(e.out().lines()).containsExactlyInAnyOrder("web-0", "web-1")));
    }

    @Test
    void tooManyNameServersAreLeftOutAndThatIsTold() {
        SmallRun run = SmallRun.of(
                """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: p}
                        spec:
                          dnsPolicy: None
                          dnsConfig: {nameservers: [10.0.0.1, 10.0.0.2, 10.0.0.3], searches: [a.test], options: [{name: ndots, value: '2'}]}
                          containers: [{name: c, image: busybox, command: [sleep, '1000']}]
                        """);
        assertThat(run.events("DNSConfigForming")).isEmpty();
        SmallRun more = SmallRun.of("""
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  dnsConfig: {nameservers: [10.0.0.1, 10.0.0.2, 10.0.0.3]}
                  containers: [{name: c, image: busybox, command: [sleep, '1000']}]
                """);
        assertThat(more.events("DNSConfigForming")).containsExactly(
                "Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: "
                        + "10.96.0.10 10.0.0.1 10.0.0.2");
    }
}
