package podium.kubectl.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.Assets;
import podium.kubectl.CommandResult;
import podium.kubectl.Terminal;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/** What {@code kubectl auth can-i} says of others, by the roles that are there. */
class RbacTest {
    private static final List<String> SETUP = List.of("create sa reader", "create ns other",
            "create role look --verb=get,list --resource=pods,pods/log",
            "create role one --verb=update --resource=deployments.apps --resource-name=web",
            "create rolebinding r --role=look --serviceaccount=default:reader --group=devs",
            "create rolebinding o --role=one --user=jane",
            "create clusterrole nodes --verb=get --resource=nodes,*/scale",
            "create clusterrole paths --verb=get --non-resource-url=/metrics,/logs/*",
            "create clusterrolebinding n --clusterrole=nodes --user=jane",
            "create clusterrolebinding p --clusterrole=paths --group=system:serviceaccounts:default",
            "create clusterrolebinding a --clusterrole=cluster-admin --user=boss",
            "create rolebinding v --clusterrole=view --user=viewer");
    private static LiveCluster cluster;
    private static Terminal terminal;

    @BeforeAll
    static void begin() {
        ManifestReader reader = new ManifestReader();
        cluster = LiveCluster.begin(new Engine(reader), reader, new Scenario(1, "default", Duration.ofHours(1),
                World.standard(Assets.images()), List.of()));
        terminal = new Terminal(cluster, new MemoryFiles("/home", Map.of()));
        for (String line : SETUP) assertThat(terminal.run("kubectl " + line).error()).as(line).isEmpty();
    }

    @AfterAll
    static void end() {
        cluster.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "list pods | system:serviceaccount:default:reader | yes",
            "delete pods | system:serviceaccount:default:reader | no",
            "list pods -n other | system:serviceaccount:default:reader | no",
            "list pods -A | system:serviceaccount:default:reader | no",
            "get pods --subresource=log | system:serviceaccount:default:reader | yes",
            "get pods --subresource=exec | system:serviceaccount:default:reader | no",
            "list pods | system:serviceaccount:other:reader | no", "list pods | joe --as-group=devs | yes",
            "update deploy/web | jane | yes", "update deploy/api | jane | no", "update deploy | jane | no",
            "get node | jane | yes", "get deploy --subresource=scale | jane | no",
            "get rc --subresource=scale | jane | yes", "get /metrics | system:serviceaccount:default:x | yes",
            "get /logs/a | system:serviceaccount:default:x | yes", "get /logs | system:serviceaccount:default:x | no",
            "get /healthz | joe | yes", "get /apis/apps | joe | yes", "get /apis | system:anonymous | no",
            "create selfsubjectaccessreviews | joe | yes", "delete nodes -A | boss | yes",
            "delete secrets -n other | boss | yes", "get pods | joe --as-group=system:masters | yes"})
    void rolesDecide(String question, String who, String answer) {
        CommandResult result = terminal.run("kubectl auth can-i " + question + " --as=" + who);
        assertThat(result.out()).isEqualTo(answer + "\n");
        assertThat(result.exitCode()).isEqualTo(answer.equals("yes") ? 0 : 1);
    }

    @Test
    void aRoleThatIsShippedIsNotGuessed() {
        CommandResult result = terminal.run("kubectl auth can-i list pods --as=viewer");
        assertThat(result.error()).contains("ClusterRole \"view\"", "not simulated", "write a role");
        assertThat(result.exitCode()).isEqualTo(1);
    }
}
