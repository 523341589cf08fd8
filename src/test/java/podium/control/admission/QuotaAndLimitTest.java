package podium.control.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.ApiObject;
import podium.cluster.core.LimitRange;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.ResourceQuota;
import podium.cluster.core.Service;
import podium.cluster.workload.Deployment;
import podium.cluster.pod.Pod;
import podium.control.Cases;

/** The words of refusals, as recorded, and what each of them needs. */
class QuotaAndLimitTest {
    private static Pod pod(String name, String limits) {
        return Cases.read(Pod.class,
                "metadata: {name: " + name + "}, spec: {initContainers: [{name: setup, resources: {limits: {" + limits
                        + "}, requests: {" + limits + "}}}], containers: [{name: app, resources: {limits: {" + limits
                        + "}, requests: {" + limits + "}}}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            room for it            | "pods: 1, limits.memory: 64Mi" | memory: 32Mi | ""                     | ""
            nothing named          | "limits.memory: 64Mi"          | ""           | ""                     | "failed quota: q: must specify limits.memory for: app,setup"
            too many and too much  | "pods: 1, limits.memory: 64Mi" | memory: 32Mi | memory: 48Mi           | "exceeded quota: q, requested: limits.memory=32Mi,pods=1, used: limits.memory=48Mi,pods=1, limited: limits.memory=64Mi,pods=1"
            too many alone         | "pods: 1, limits.memory: 1Gi"  | memory: 32Mi | memory: 48Mi           | "exceeded quota: q, requested: pods=1, used: pods=1, limited: pods=1"
            """)
    void quotas(String why, String hard, String asked, String there, String expected) {
        ResourceQuota quota = Cases.read(ResourceQuota.class, "metadata: {name: q}, spec: {hard: {" + hard + "}}");
        List<Pod> pods = there.isEmpty() ? List.of() : List.of(pod("there", there));
        assertThat(QuotaCheck.violation(pod("new", asked), List.of(quota), pods).orElse("")).as(why).isEqualTo(
                expected);
    }

    @Test
    void aPodThatIsOverTakesNothing() {
        ResourceQuota quota = Cases.read(ResourceQuota.class, "metadata: {name: q}, spec: {hard: {pods: 1}}");
        assertThat(QuotaCheck.violation(pod("new", ""), List.of(quota), Cases.pods("old Succeeded"))).isEmpty();
        assertThat(QuotaCheck.violation(pod("new", ""), List.of(quota), Cases.pods("old Running"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            services: 1                | Service               | "type: ClusterIP, ports: []"                          | "exceeded quota: q, requested: services=1, used: services=1, limited: services=1"
            services.nodeports: 1      | Service               | "type: NodePort, ports: [{port: 80}, {port: 81}]"     | "exceeded quota: q, requested: services.nodeports=2, used: services.nodeports=2, limited: services.nodeports=1"
            services.nodeports: 1      | Service               | "type: ClusterIP, ports: [{port: 80}, {port: 81}]"    | ""
            requests.storage: 1Gi      | PersistentVolumeClaim | "resources: {requests: {storage: 600Mi}}"             | "exceeded quota: q, requested: requests.storage=600Mi, used: requests.storage=600Mi, limited: requests.storage=1Gi"
            fast.storageclass.storage.k8s.io/persistentvolumeclaims: 1 | PersistentVolumeClaim | "storageClassName: slow" | ""
            fast.storageclass.storage.k8s.io/persistentvolumeclaims: 1 | PersistentVolumeClaim | "storageClassName: fast" | "exceeded quota: q, requested: fast.storageclass.storage.k8s.io/persistentvolumeclaims=1, used: fast.storageclass.storage.k8s.io/persistentvolumeclaims=1, limited: fast.storageclass.storage.k8s.io/persistentvolumeclaims=1"
            "count/deployments.apps: 1"| Deployment            | "template: {spec: {}}"                                | "exceeded quota: q, requested: count/deployments.apps=1, used: count/deployments.apps=1, limited: count/deployments.apps=1"
            """)
    void quotasOfOtherObjects(String hard, String kind, String spec, String expected) {
        ResourceQuota quota = Cases.read(ResourceQuota.class, "metadata: {name: q}, spec: {hard: {" + hard + "}}");
        Class<? extends ApiObject> type = switch (kind) {
            case "Service" -> Service.class;
            case "Deployment" -> Deployment.class;
            default -> PersistentVolumeClaim.class;
        };
        String version = kind.equals("Deployment") ? "apps/v1" : "v1";
        ApiObject object = Cases.read(type, "apiVersion: " + version + ", metadata: {name: x}, spec: {" + spec + "}");
        assertThat(QuotaCheck.violation(object, List.of(quota), List.of(object)).orElse("")).isEqualTo(expected);
        ResourceQuota scoped = Cases.read(ResourceQuota.class,
                "metadata: {name: q}, spec: {hard: {" + hard + "}, scopes: [BestEffort]}");
        assertThat(QuotaCheck.violation(object, List.of(scoped), List.of(object))).isEmpty();
    }

    @Test
    void oneConfigMapIsThereFromTheStart() {
        ResourceQuota quota = Cases.read(ResourceQuota.class, "metadata: {name: q}, spec: {hard: {configmaps: 2}}");
        assertThat(ObjectUsage.used(quota, List.of())).hasToString("{configmaps=1}");
    }

    private static LimitRange range(String item) {
        return Cases.read(LimitRange.class, "metadata: {name: r}, spec: {limits: [{type: Container, " + item + "}]}");
    }

    @Test
    void defaultsFillWhatIsMissingAndSaySo() {
        Pod filled = LimitRanger.filled(pod("p", "memory: 48Mi"),
                List.of(range("default: {cpu: 100m, memory: 64Mi}, defaultRequest: {cpu: 20m}")));
        assertThat(filled.spec().containers().getFirst().resources().orElseThrow().limits()).hasToString(
                "{cpu=100m, memory=48Mi}");
        assertThat(filled.spec().containers().getFirst().resources().orElseThrow().requests()).hasToString(
                "{cpu=20m, memory=48Mi}");
        assertThat(filled.metadata().annotations()).containsEntry("kubernetes.io/limit-ranger",
                "LimitRanger plugin set: cpu request for container app; "
                        + "cpu limit for container app; cpu request for init container setup; cpu limit for init container setup");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "min: {memory: 8Mi}"                 | memory: 16Mi | ""
            "min: {memory: 8Mi}"                 | memory: 4Mi  | "minimum memory usage per Container is 8Mi, but request is 4Mi"
            "min: {memory: 8Mi}"                 | ""           | "minimum memory usage per Container is 8Mi.  No request is specified"
            "max: {memory: 8Mi}"                 | memory: 16Mi | "maximum memory usage per Container is 8Mi, but limit is 16Mi"
            "max: {memory: 8Mi}, min: {cpu: 1}"  | memory: 16Mi | "[minimum cpu usage per Container is 1.  No request is specified, maximum memory usage per Container is 8Mi, but limit is 16Mi]"
            "maxLimitRequestRatio: {memory: 2}"  | ""           | "memory max limit to request ratio per Container is 2, but no request is specified or request is 0"
            """)
    void bounds(String item, String has, String expected) {
        Optional<String> violation = LimitCheck.violation(pod("p", has), List.of(range(item)));
        assertThat(violation.orElse("")).isEqualTo(expected);
    }
}
