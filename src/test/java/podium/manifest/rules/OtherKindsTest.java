package podium.manifest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.manifest.admission.ClusterView;
import podium.manifest.verdict.CreateVerdict;
import podium.text.Problem;
import podium.text.Source;

/** Kinds beside Pods and what makes them: each good once, and wrong in one field at a time. */
class OtherKindsTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final String NET = "networking.k8s.io/v1";
    private static final String RBAC = "rbac.authorization.k8s.io/v1";

    private static Manifest read(String version, String kind, String rest) {
        String text = "apiVersion: " + version + "\nkind: " + kind + "\n" + rest.replace("; ", "\n").replace("META",
                "metadata: {name: a}");
        return READER.read(new Source("a.yaml", text), ClusterView.DRY_RUN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {NET
            + " | Ingress | META; spec: {}  | spec: Invalid value: null: either `defaultBackend` or `rules` must be specified",
            NET + " | Ingress | META; spec: {rules: [{http: {paths: [{path: /, backend: {service: {name: s, port: {number: 80}}}}]}}]} | spec.rules[0].http.paths[0].pathType: Required value: pathType must be specified",
            NET + " | Ingress | META; spec: {rules: [{http: {paths: [{path: x, pathType: Prefix, backend: {service: {name: s, port: {number: 80}}}}]}}]} | spec.rules[0].http.paths[0].path: Invalid value: \"x\": must be an absolute path",
            NET + " | Ingress | META; spec: {rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: s}}}]}}]} | spec.rules[0].http.paths[0].backend: Required value: port name or number is required",
            NET + " | NetworkPolicy | META; spec: {podSelector: {}, ingress: [{from: [{}]}]} | spec.ingress[0].from[0]: Required value: must specify a peer",
            NET + " | NetworkPolicy | META; spec: {podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 10.0.0.0}}]}]} | spec.ingress[0].from[0].ipBlock.cidr: Invalid value: \"10.0.0.0\": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)",
            RBAC + " | Role | META; rules: [{apiGroups: [''], resources: [pods]}] | rules[0].verbs: Required value: verbs must contain at least one value",
            RBAC + " | Role | META; rules: [{verbs: [get], resources: [pods]}] | rules[0].apiGroups: Required value: resource rules must supply at least one api group",
            RBAC + " | ClusterRole | metadata: {name: 'a/b'}; rules: [] | metadata.name: Invalid value: \"a/b\": may not contain '/'",
            RBAC + " | ClusterRoleBinding | META; roleRef: {kind: ClusterRole, name: x, apiGroup: rbac.authorization.k8s.io}; subjects: [{kind: ServiceAccount, name: x}] | subjects[0].namespace: Required value",
            RBAC + " | RoleBinding | META; roleRef: {kind: Foo, name: x, apiGroup: rbac.authorization.k8s.io} | roleRef.kind: Unsupported value: \"Foo\": supported values: \"Role\", \"ClusterRole\"",
            "autoscaling/v2 | HorizontalPodAutoscaler | META; spec: {maxReplicas: 0, scaleTargetRef: {kind: Deployment, name: x}, minReplicas: 0} | spec.minReplicas: Invalid value: 0: must be greater than or equal to 1/spec.maxReplicas: Invalid value: 0: must be greater than 0",
            "policy/v1 | PodDisruptionBudget | META; spec: {minAvailable: x} | spec.minAvailable: Invalid value: \"x\": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')",
            "scheduling.k8s.io/v1 | PriorityClass | META; value: 2000000000 | value: Forbidden: maximum allowed value of a user defined priority is 1000000000",
            "v1 | PersistentVolume | META; spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce]} | spec: Required value: must specify a volume type",
            "v1 | PersistentVolume | META; spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], local: {path: /a}} | spec.nodeAffinity: Required value: Local volume requires node affinity",
            "v1 | Namespace | metadata: {name: a, labels: {pod-security.kubernetes.io/enforce: x}} | metadata.labels[pod-security.kubernetes.io/enforce]: Invalid value: \"x\": must be one of privileged, baseline, restricted",
            "apiextensions.k8s.io/v1 | CustomResourceDefinition | metadata: {name: as.x.io}; spec: {group: x.io, names: {kind: A, plural: as}, scope: Namespaced, versions: [{name: v1, served: true, storage: true}]} | spec.versions[0].schema.openAPIV3Schema: Required value: schemas are required",
            "apiextensions.k8s.io/v1 | CustomResourceDefinition | metadata: {name: as.x.io}; spec: {group: x.io, names: {kind: A, plural: as}, scope: Namespaced, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {}}}}}]} | spec.validation.openAPIV3Schema.properties[spec].type: Required value: must not be empty for specified object fields"})
    void isRefusedInTheServersWords(String version, String kind, String rest, String messages) {
        assertThat(read(version, kind, rest).problems()).filteredOn(
                p -> p.severity() == Problem.Severity.ERROR).extracting(Problem::message).containsExactlyElementsOf(
                        List.of(messages.split("/(?=spec)", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {NET
            + " | Ingress | META; spec: {ingressClassName: nginx, rules: [{host: '*.a.io', http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: s, port: {name: http}}}}]}}]}",
            NET + " | IngressClass | META; spec: {controller: k8s.io/x}",
            NET + " | NetworkPolicy | META; spec: {podSelector: {}, egress: [{to: [{namespaceSelector: {}}], ports: [{port: 53, protocol: UDP}]}]}",
            RBAC + " | ClusterRole | metadata: {name: 'system:a:b', namespace: gone}; rules: [{verbs: ['*'], nonResourceURLs: ['*']}]",
            RBAC + " | ClusterRoleBinding | META; roleRef: {kind: ClusterRole, name: x, apiGroup: rbac.authorization.k8s.io}; subjects: [{kind: User, name: x}]",
            "autoscaling/v2 | HorizontalPodAutoscaler | META; spec: {maxReplicas: 3, scaleTargetRef: {kind: Deployment, name: x}}",
            "autoscaling/v1 | HorizontalPodAutoscaler | META; spec: {maxReplicas: 3, scaleTargetRef: {kind: Deployment, name: x}, targetCPUUtilizationPercentage: 50}",
            "policy/v1 | PodDisruptionBudget | META; spec: {minAvailable: 50%, selector: {matchLabels: {a: b}}}",
            "storage.k8s.io/v1 | StorageClass | META; provisioner: kubernetes.io/no-provisioner",
            "v1 | PersistentVolume | META; spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], hostPath: {path: /a}}",
            "v1 | ResourceQuota | META; spec: {hard: {pods: 3, requests.cpu: 1}}",
            "v1 | LimitRange | META; spec: {limits: [{type: Container, max: {cpu: 1}}]}",
            "v1 | ServiceAccount | META; automountServiceAccountToken: false",
            "v1 | Endpoints | META; subsets: [{addresses: [{ip: 1.2.3.4}], ports: [{port: 80}]}]",
            "v1 | ReplicationController | META; spec: {template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: x}]}}}",
            "node.k8s.io/v1 | RuntimeClass | META; handler: runsc",
            "coordination.k8s.io/v1 | Lease | META; spec: {holderIdentity: a}",
            "admissionregistration.k8s.io/v1 | ValidatingWebhookConfiguration | META; webhooks: [{name: a.b.c, sideEffects: None, admissionReviewVersions: [v1], clientConfig: {service: {name: s, namespace: ns}}}]",
            "apiregistration.k8s.io/v1 | APIService | metadata: {name: v1.x.io}; spec: {group: x.io, version: v1, groupPriorityMinimum: 1, versionPriority: 1, service: {name: s, namespace: ns}}"})
    void isTaken(String version, String kind, String rest) {
        Manifest manifest = read(version, kind, rest);
        assertThat(manifest.problems()).filteredOn(p -> p.severity() == Problem.Severity.ERROR).isEmpty();
        assertThat(CreateVerdict.of(manifest, CreateVerdict.DryRun.SERVER).out()).endsWith(
                " created (server dry run)\n");
        assertThat(manifest.documents().getFirst().accepted().orElseThrow().stored().path("kind").asText()).isEqualTo(
                kind);
    }
}
