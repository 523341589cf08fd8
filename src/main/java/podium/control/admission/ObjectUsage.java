package podium.control.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.Plurals;
import podium.cluster.Quantity;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.ResourceQuota;
import podium.cluster.core.ResourceQuotaSpec;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.pod.Pod;

/** What any object takes from a quota: Pods by what they ask for, others by their number. Rule: api.md §6.6. */
public final class ObjectUsage {
    private static final Quantity ONE = Quantity.of("1");
    /** Kinds that a quota may name without count/ before them. */
    private static final List<String> NAMED = List.of("ConfigMap", "PersistentVolumeClaim", "ReplicationController",
            "ResourceQuota", "Secret", "Service");
    private static final String STORAGE = "requests.storage";

    private ObjectUsage() {
    }

    /** The amounts by the names that a quota has for them. */
    public static SortedMap<String, Quantity> of(ApiObject object) {
        if (object instanceof Pod pod) return PodUsage.of(pod);
        SortedMap<String, Quantity> usage = new TreeMap<>();
        usage.put("count/" + resource(object), ONE);
        if (NAMED.contains(object.kind())) usage.put(Plurals.of(object.kind()), ONE);
        if (object instanceof PersistentVolumeClaim claim) claim(claim, usage);
        if (object instanceof Service service) service(service, usage);
        return usage;
    }

    private static void claim(PersistentVolumeClaim claim, SortedMap<String, Quantity> usage) {
        Optional<Quantity> storage = claim.spec().flatMap(s -> s.resources()).flatMap(
                r -> Optional.ofNullable(r.requests().get("storage")));
        storage.ifPresent(q -> usage.put(STORAGE, q));
        claim.spec().flatMap(s -> s.storageClassName()).filter(c -> !c.isEmpty()).ifPresent(c -> {
            String prefix = c + ".storageclass.storage.k8s.io/";
            usage.put(prefix + "persistentvolumeclaims", ONE);
            storage.ifPresent(q -> usage.put(prefix + STORAGE, q));
        });
    }

    private static void service(Service service, SortedMap<String, Quantity> usage) {
        String type = service.spec().map(s -> s.type()).orElse("");
        List<ServicePort> ports = service.spec().map(s -> s.ports()).orElse(List.of());
        if (type.equals("LoadBalancer")) usage.put("services.loadbalancers", ONE);
        if (type.equals("LoadBalancer") || type.equals("NodePort"))
            usage.put("services.nodeports", Quantity.of(Integer.toString(ports.size())));
    }

    /** The resource of a kind, as in {@code pods} and {@code deployments.apps}. */
    public static String resource(ApiObject object) {
        int slash = object.apiVersion().indexOf('/');
        return Plurals.of(object.kind()) + (slash < 0 ? "" : "." + object.apiVersion().substring(0, slash));
    }

    /** Whether a quota is about an object; scopes are about Pods. */
    static boolean counts(ResourceQuota quota, ApiObject object) {
        if (object instanceof Pod pod) return PodUsage.counts(quota, pod);
        return quota.spec().map(ResourceQuotaSpec::scopes).filter(s -> !s.isEmpty()).isEmpty();
    }

    /** What the objects of a namespace take from a quota, for each resource that it limits. */
    public static SortedMap<String, Quantity> used(ResourceQuota quota, List<? extends ApiObject> objects) {
        SortedMap<String, Quantity> used = new TreeMap<>();
        Map<String, Quantity> hard = quota.spec().map(ResourceQuotaSpec::hard).orElse(Map.of());
        hard.keySet().forEach(r -> used.put(r, Quantity.of("0")));
        for (ApiObject object : objects) {
            if (!counts(quota, object)) continue;
            of(object).forEach((resource, amount) -> used.computeIfPresent(resource, (r, u) -> u.plus(amount)));
        }
        rootCertificate().forEach((resource, amount) -> used.computeIfPresent(resource, (r, u) -> u.plus(amount)));
        return used;
    }

    /** Every namespace has a ConfigMap with the certificate of the API server. */
    private static SortedMap<String, Quantity> rootCertificate() {
        SortedMap<String, Quantity> usage = new TreeMap<>();
        usage.put("configmaps", ONE);
        usage.put("count/configmaps", ONE);
        return usage;
    }
}
