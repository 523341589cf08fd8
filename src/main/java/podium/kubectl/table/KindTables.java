package podium.kubectl.table;

import podium.kubectl.SelectorText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.ApiObject;
import podium.frame.ClusterView;

/** The tables of all kinds, and what {@code kubectl get} makes of them. */
public final class KindTables {
    /** The kinds of {@code kubectl get all}, in its order. Rule: kubectl.md §4.2. */
    private static final List<KindTable<?>> ALL = List.of(CoreTables.POD, CoreTables.SERVICE,
            WorkloadTables.DAEMON_SET, WorkloadTables.DEPLOYMENT, WorkloadTables.REPLICA_SET,
            WorkloadTables.STATEFUL_SET, BatchTables.CRON_JOB, BatchTables.JOB);
    private static final List<KindTable<?>> OTHERS = List.of(CoreTables.CONFIG_MAP, CoreTables.SECRET,
            CoreTables.SERVICE_ACCOUNT, CoreTables.NAMESPACE, CoreTables.CLAIM, OtherTables.REVISION,
            OtherTables.ENDPOINTS);

    private KindTables() {
    }

    /** The table of a type of objects; empty for a type that is never listed. */
    public static <T extends ApiObject> Optional<KindTable<T>> of(Class<T> type) {
        return Stream.concat(ALL.stream(), OTHERS.stream()).filter(t -> t.type() == type).findFirst().map(
                KindTables::<T>cast);
    }

    /** The table of the objects of a kind, as {@code -o wide} or without. */
    public static KindTable<?> ofKind(String kind, boolean isWide) {
        Optional<KindTable<?>> own = Stream.concat(ALL.stream(), OTHERS.stream()).filter(
                t -> t.type().getSimpleName().equals(kind)).findFirst();
        return own.orElseGet(() -> switch (kind) {
            case "Node" -> OtherTables.NODE;
            case "Event" -> isWide ? OtherTables.WIDE_EVENT : OtherTables.EVENT;
            case "HorizontalPodAutoscaler" -> OtherTables.AUTOSCALER;
            case "PodDisruptionBudget" -> OtherTables.BUDGET;
            case "PriorityClass" -> OtherTables.PRIORITY;
            case "Role", "ClusterRole", "LimitRange", "CustomResourceDefinition" -> OtherTables.DATED;
            case "RoleBinding", "ClusterRoleBinding" -> PolicyTables.BINDING;
            case "ResourceQuota" -> PolicyTables.QUOTA;
            case "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration" -> PolicyTables.WEBHOOKS;
            case "ValidatingAdmissionPolicy" -> PolicyTables.ADMISSION;
            case "ValidatingAdmissionPolicyBinding" -> PolicyTables.ADMISSION_BINDING;
            case "Ingress" -> NetworkTables.INGRESS;
            case "IngressClass" -> NetworkTables.INGRESS_CLASS;
            case "NetworkPolicy" -> NetworkTables.POLICY;
            case "ServiceCIDR" -> NetworkTables.SERVICE_CIDR;
            case "IPAddress" -> NetworkTables.IP_ADDRESS;
            case "ReplicationController" -> ClusterTables.CONTROLLER;
            case "PodTemplate" -> ClusterTables.TEMPLATE;
            case "Lease" -> ClusterTables.LEASE;
            case "RuntimeClass" -> ClusterTables.RUNTIME;
            case "CSIDriver" -> ClusterTables.DRIVER;
            case "CSINode" -> ClusterTables.DRIVER_NODE;
            case "CSIStorageCapacity" -> ClusterTables.DRIVER_CAPACITY;
            case "VolumeAttachment" -> ClusterTables.ATTACHMENT;
            case "VolumeAttributesClass" -> ClusterTables.VOLUME_ATTRIBUTES;
            case "PersistentVolume" -> StorageTables.VOLUME;
            case "StorageClass" -> StorageTables.STORAGE_CLASS;
            case "EndpointSlice" -> StorageTables.SLICE;
            default -> OtherTables.PLAIN;
        });
    }

    @SuppressWarnings("unchecked") // the table was found by its type
    private static <T extends ApiObject> KindTable<T> cast(KindTable<?> table) {
        return (KindTable<T>) table;
    }

    /** {@code kubectl get TYPE [-o wide]}: nothing on standard output when there are no objects. */
    public static <T extends ApiObject> String get(ClusterView view, Class<T> type, String namespace, boolean wide) {
        return of(type).map(table -> table.print(view.list(type, namespace), view.now(), wide, false)).orElse("");
    }

    /** {@code kubectl get all}: a table for each kind that has objects, an empty line between them. */
    public static String getAll(ClusterView view, String namespace, boolean wide) {
        return String.join("\n", ALL.stream().map(table -> section(table, view, namespace, wide)).filter(
                text -> !text.isEmpty()).toList());
    }

    private static <T extends ApiObject> String section(KindTable<T> table, ClusterView view, String namespace,
            boolean wide) {
        return table.print(view.list(table.type(), namespace), view.now(), wide, true);
    }

    /** Labels as one cell: {@code a=b,c=d}, or none. */
    public static String labels(Map<String, String> labels) {
        return SelectorText.labels(labels);
    }
}
