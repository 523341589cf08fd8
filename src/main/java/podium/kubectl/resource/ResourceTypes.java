package podium.kubectl.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of objects that the cluster knows, in the order in which the server lists them. */
public final class ResourceTypes {
    /** Plural, short names, group/version, whether namespaced, kind. */
    private static final String TABLE = """
            bindings||v1|true|Binding
            componentstatuses|cs|v1|false|ComponentStatus
            configmaps|cm|v1|true|ConfigMap
            endpoints|ep|v1|true|Endpoints
            events|ev|v1|true|Event
            limitranges|limits|v1|true|LimitRange
            namespaces|ns|v1|false|Namespace
            nodes|no|v1|false|Node
            persistentvolumeclaims|pvc|v1|true|PersistentVolumeClaim
            persistentvolumes|pv|v1|false|PersistentVolume
            pods|po|v1|true|Pod
            podtemplates||v1|true|PodTemplate
            replicationcontrollers|rc|v1|true|ReplicationController
            resourcequotas|quota|v1|true|ResourceQuota
            secrets||v1|true|Secret
            serviceaccounts|sa|v1|true|ServiceAccount
            services|svc|v1|true|Service
            mutatingwebhookconfigurations||admissionregistration.k8s.io/v1|false|MutatingWebhookConfiguration
            validatingadmissionpolicies||admissionregistration.k8s.io/v1|false|ValidatingAdmissionPolicy
            validatingadmissionpolicybindings||admissionregistration.k8s.io/v1|false|ValidatingAdmissionPolicyBinding
            validatingwebhookconfigurations||admissionregistration.k8s.io/v1|false|ValidatingWebhookConfiguration
            customresourcedefinitions|crd,crds|apiextensions.k8s.io/v1|false|CustomResourceDefinition
            apiservices||apiregistration.k8s.io/v1|false|APIService
            controllerrevisions||apps/v1|true|ControllerRevision
            daemonsets|ds|apps/v1|true|DaemonSet
            deployments|deploy|apps/v1|true|Deployment
            replicasets|rs|apps/v1|true|ReplicaSet
            statefulsets|sts|apps/v1|true|StatefulSet
            selfsubjectreviews||authentication.k8s.io/v1|false|SelfSubjectReview
            tokenreviews||authentication.k8s.io/v1|false|TokenReview
            localsubjectaccessreviews||authorization.k8s.io/v1|true|LocalSubjectAccessReview
            selfsubjectaccessreviews||authorization.k8s.io/v1|false|SelfSubjectAccessReview
            selfsubjectrulesreviews||authorization.k8s.io/v1|false|SelfSubjectRulesReview
            subjectaccessreviews||authorization.k8s.io/v1|false|SubjectAccessReview
            horizontalpodautoscalers|hpa|autoscaling/v2|true|HorizontalPodAutoscaler
            cronjobs|cj|batch/v1|true|CronJob
            jobs||batch/v1|true|Job
            certificatesigningrequests|csr|certificates.k8s.io/v1|false|CertificateSigningRequest
            leases||coordination.k8s.io/v1|true|Lease
            endpointslices||discovery.k8s.io/v1|true|EndpointSlice
            events|ev|events.k8s.io/v1|true|Event
            flowschemas||flowcontrol.apiserver.k8s.io/v1|false|FlowSchema
            prioritylevelconfigurations||flowcontrol.apiserver.k8s.io/v1|false|PriorityLevelConfiguration
            ingressclasses||networking.k8s.io/v1|false|IngressClass
            ingresses|ing|networking.k8s.io/v1|true|Ingress
            ipaddresses|ip|networking.k8s.io/v1|false|IPAddress
            networkpolicies|netpol|networking.k8s.io/v1|true|NetworkPolicy
            servicecidrs||networking.k8s.io/v1|false|ServiceCIDR
            runtimeclasses||node.k8s.io/v1|false|RuntimeClass
            poddisruptionbudgets|pdb|policy/v1|true|PodDisruptionBudget
            clusterrolebindings||rbac.authorization.k8s.io/v1|false|ClusterRoleBinding
            clusterroles||rbac.authorization.k8s.io/v1|false|ClusterRole
            rolebindings||rbac.authorization.k8s.io/v1|true|RoleBinding
            roles||rbac.authorization.k8s.io/v1|true|Role
            priorityclasses|pc|scheduling.k8s.io/v1|false|PriorityClass
            csidrivers||storage.k8s.io/v1|false|CSIDriver
            csinodes||storage.k8s.io/v1|false|CSINode
            csistoragecapacities||storage.k8s.io/v1|true|CSIStorageCapacity
            storageclasses|sc|storage.k8s.io/v1|false|StorageClass
            volumeattachments||storage.k8s.io/v1|false|VolumeAttachment
            volumeattributesclasses|vac|storage.k8s.io/v1|false|VolumeAttributesClass
            """;
    /** What {@code all} stands for, in order. Rule: kubectl.md §4.2. */
    private static final List<String> EVERYTHING = List.of("pods", "replicationcontrollers", "services", "daemonsets",
            "deployments", "replicasets", "statefulsets", "horizontalpodautoscalers", "cronjobs", "jobs");
    private static final List<ResourceType> TYPES = TABLE.lines().map(ResourceTypes::row).toList();

    private ResourceTypes() {
    }

    private static ResourceType row(String line) {
        List<String> cells = List.of(line.split("\\|", -1));
        String version = cells.get(2);
        int slash = version.indexOf('/');
        List<String> names = cells.get(1).isEmpty() ? List.of() : List.of(cells.get(1).split(",", -1));
        return new ResourceType(cells.get(4), slash < 0 ? "" : version.substring(0, slash),
                version.substring(slash + 1), cells.getFirst(), names, cells.get(3).equals("true"));
    }

    /** All types, in the server's order. */
    public static List<ResourceType> all() {
        return TYPES;
    }

    /** The type that a word of the command line means: plural, singular or short, with or without group. */
    public static Optional<ResourceType> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        String name = dot < 0 ? lower : lower.substring(0, dot);
        String group = dot < 0 ? "" : lower.substring(dot + 1);
        List<ResourceType> named = TYPES.stream().filter(t -> t.plural().equals(name) || t.kind().toLowerCase(
                Locale.ROOT).equals(name) || t.shortNames().contains(name)).toList();
        return named.stream().filter(t -> group.isEmpty() || t.group().equals(group)
                || (t.version() + "." + t.group()).equals(group)).findFirst();
    }

    /** The types of a comma list; {@code all} stands for several. */
    public static List<ResourceType> list(String words) {
        List<ResourceType> found = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            if (word.equals("all")) EVERYTHING.forEach(w -> found.add(need(w)));
            else found.add(need(word));
        }
        return found;
    }

    /**
     * The type that a word means.
     *
     * @throws KubectlException when the server has none
     */
    public static ResourceType need(String word) {
        return find(word).orElseThrow(
                () -> KubectlException.error(
                        "the server doesn't have a resource type \"" + word.split("\\.", 2)[0] + "\""));
    }

    /** The types of lower priority that a short name could mean, too. */
    public static List<ResourceType> alsoMeant(String shortName) {
        return TYPES.stream().filter(t -> t.shortNames().contains(shortName)).skip(1).toList();
    }

    /** The type of a kind that has but one group. */
    public static Optional<ResourceType> ofKind(String kind) {
        return TYPES.stream().filter(t -> t.kind().equals(kind)).findFirst();
    }

    /** Whether {@code all} means a type, too. */
    public static boolean isOfAll(ResourceType type) {
        return EVERYTHING.contains(type.plural());
    }

    /** The type of a kind. */
    public static Optional<ResourceType> ofKind(String apiVersion, String kind) {
        return TYPES.stream().filter(t -> t.kind().equals(kind) && t.apiVersion().equals(apiVersion)).findFirst();
    }
}
