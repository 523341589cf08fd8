package podium.kubectl.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.Namespace;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.Secret;
import podium.cluster.core.Service;
import podium.cluster.core.ServiceAccount;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.Job;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.StatefulSet;

class KindTablesTest {
    private static final ObjectMapper MAPPER = ApiJson.mapper();
    private static final Instant NOW = Instant.parse("2026-01-05T09:01:00Z");
    private static final List<Class<? extends ApiObject>> TYPES = List.of(Service.class, ConfigMap.class, Secret.class,
            ServiceAccount.class, Namespace.class, PersistentVolumeClaim.class, Deployment.class, ReplicaSet.class,
            StatefulSet.class, DaemonSet.class, Job.class, CronJob.class);

    /** Parts of an object besides its name and time of creation, and its wide row, cells parted by semicolons. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Deployment | {spec: {replicas: 3, selector: {matchLabels: {b: y, a: x}}, template: {spec: {containers: [{name: c, image: i}, {name: d, image: j}]}}}, status: {readyReplicas: 1, updatedReplicas: 2}} | n;1/3;2;0;60s;c,d;i,j;a=x,b=y",
            "Deployment | {spec: {replicas: 0, template: {}}} | n;0/0;0;0;60s;;;<none>",
            "ReplicaSet | {spec: {replicas: 2, template: {}, selector: {matchExpressions: [{key: k, operator: In, values: [b, a]}, {key: l, operator: Exists}]}}, status: {replicas: 2, readyReplicas: 1}} | n;2;2;1;60s;;;k in (a,b),l",
            "StatefulSet | {spec: {replicas: 2, template: {}}, status: {readyReplicas: 1}} | n;1/2;60s;;",
            "DaemonSet | {spec: {template: {spec: {nodeSelector: {disk: ssd}, containers: []}}}, status: {desiredNumberScheduled: 1, currentNumberScheduled: 1, numberReady: 1, updatedNumberScheduled: 1, numberAvailable: 0}} | n;1;1;1;1;0;disk=ssd;60s;;;<none>",
            "Job | {spec: {completions: 3, template: {}}, status: {succeeded: 1, startTime: '2026-01-05T09:00:10Z'}} | n;Running;1/3;50s;60s;;;<none>",
            "Job | {spec: {parallelism: 2, template: {}}} | n;Running;0/1 of 2;;60s;;;<none>",
            "Job | {spec: {completions: 1, template: {}}, status: {succeeded: 1, conditions: [{type: SuccessCriteriaMet, status: 'True'}, {type: Complete, status: 'True'}], startTime: '2026-01-05T09:00:10Z', completionTime: '2026-01-05T09:00:15Z'}} | n;Complete;1/1;5s;60s;;;<none>",
            "Job | {spec: {completions: 1, template: {}}, status: {conditions: [{type: Suspended, status: 'True'}]}} | n;Suspended;0/1;;60s;;;<none>",
            "CronJob | {spec: {schedule: '* * * * *', suspend: false, jobTemplate: {spec: {template: {}}}}, status: {active: [{}], lastScheduleTime: '2026-01-05T09:00:58Z'}} | n;* * * * *;<none>;False;1;2s;60s;;;<none>",
            "CronJob | {spec: {schedule: '@daily', timeZone: Etc/UTC, jobTemplate: {spec: {template: {}}}}} | n;@daily;Etc/UTC;<unset>;0;<none>;60s;;;<none>",
            "Service | {spec: {type: ClusterIP, clusterIPs: [10.0.0.1], ports: [{port: 80, protocol: TCP}, {port: 53, nodePort: 30053, protocol: UDP}], selector: {app: web}}} | n;ClusterIP;10.0.0.1;<none>;80/TCP,53:30053/UDP;60s;app=web",
            "Service | {spec: {type: ClusterIP, clusterIPs: [None]}} | n;ClusterIP;None;<none>;<none>;60s;<none>",
            "Service | {spec: {type: LoadBalancer, clusterIPs: [10.0.0.1]}} | n;LoadBalancer;10.0.0.1;<pending>;<none>;60s;<none>",
            "Service | {spec: {type: LoadBalancer}, status: {loadBalancer: {ingress: [{ip: 2.2.2.2}, {hostname: a.b}]}}} | n;LoadBalancer;<none>;2.2.2.2,a.b;<none>;60s;<none>",
            "Service | {spec: {type: ExternalName, externalName: db.example}} | n;ExternalName;<none>;db.example;<none>;60s;<none>",
            "ConfigMap | {data: {a: x, b: y}, binaryData: {c: ''}} | n;3;60s",
            "Secret | {type: Opaque, data: {a: eA==}} | n;Opaque;1;60s", "ServiceAccount | {} | n;60s",
            "Namespace | {status: {phase: Active}} | n;Active;60s",
            "PersistentVolumeClaim | {spec: {storageClassName: fast, volumeMode: Filesystem}, status: {phase: Pending}} | n;Pending;;;;fast;<unset>;60s;Filesystem",
            "PersistentVolumeClaim | {spec: {volumeName: v}, status: {phase: Bound, capacity: {storage: 1Gi}, accessModes: [ReadWriteMany, ReadWriteOnce]}} | n;Bound;v;1Gi;RWO,RWX;;<unset>;60s;<unset>"})
    void rowsOfEveryKind(String kind, String parts, String row) throws JsonProcessingException {
        Class<? extends ApiObject> type = TYPES.stream().filter(
                t -> t.getSimpleName().equals(kind)).findFirst().orElseThrow();
        assertThat(String.join(";", row(type, parts))).isEqualTo(row);
    }

    private static <T extends ApiObject> List<String> row(Class<T> type, String parts) throws JsonProcessingException {
        String json = new Yaml().load(parts) instanceof Map<?, ?> map
                ? MAPPER.writeValueAsString(map)
                : "{}";
        var tree = (ObjectNode) MAPPER.readTree(json);
        tree.putObject("metadata").put("name", "n").put("creationTimestamp", "2026-01-05T09:00:00Z");
        KindTable<T> table = KindTables.of(type).orElseThrow();
        T object = MAPPER.treeToValue(tree, type);
        assertThat(table.row(object, NOW, true, false)).hasSameSizeAs(table.header(true));
        return table.row(object, NOW, true, false);
    }
}
