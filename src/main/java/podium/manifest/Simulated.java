package podium.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.EndpointSlice;
import podium.cluster.core.Endpoints;
import podium.cluster.core.LimitRange;
import podium.cluster.core.Namespace;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.ResourceQuota;
import podium.cluster.core.Secret;
import podium.cluster.core.Service;
import podium.cluster.core.ServiceAccount;
import podium.cluster.core.StorageClass;
import podium.cluster.pod.Pod;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.Job;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.StatefulSet;
import podium.manifest.schema.Kind;

/** The kinds that have a record, and the way from a valid tree to it. */
final class Simulated {
    private final ObjectMapper mapper = ApiJson.mapper();
    private final Map<String, Class<? extends ApiObject>> records = new TreeMap<>();

    Simulated() {
        records.put("Pod", Pod.class);
        records.put("ConfigMap", ConfigMap.class);
        records.put("Secret", Secret.class);
        records.put("Service", Service.class);
        records.put("ServiceAccount", ServiceAccount.class);
        records.put("Namespace", Namespace.class);
        records.put("PersistentVolumeClaim", PersistentVolumeClaim.class);
        records.put("PersistentVolume", PersistentVolume.class);
        records.put("StorageClass.storage.k8s.io", StorageClass.class);
        records.put("Endpoints", Endpoints.class);
        records.put("EndpointSlice.discovery.k8s.io", EndpointSlice.class);
        records.put("LimitRange", LimitRange.class);
        records.put("ResourceQuota", ResourceQuota.class);
        records.put("Deployment.apps", Deployment.class);
        records.put("ReplicaSet.apps", ReplicaSet.class);
        records.put("StatefulSet.apps", StatefulSet.class);
        records.put("DaemonSet.apps", DaemonSet.class);
        records.put("Job.batch", Job.class);
        records.put("CronJob.batch", CronJob.class);
    }

    boolean knows(Kind kind) {
        return records.containsKey(kind.qualified());
    }

    /** The typed object; empty when the kind has no record, or a value lies outside what a record can hold. */
    Optional<ApiObject> bind(ObjectNode tree, Kind kind) {
        Class<? extends ApiObject> type = records.get(kind.qualified());
        if (type == null) return Optional.empty();
        try {
            return Optional.of(mapper.treeToValue(tree, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
