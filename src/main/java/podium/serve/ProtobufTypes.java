package podium.serve;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import io.kubernetes.client.proto.Meta;
import io.kubernetes.client.proto.V1;
import io.kubernetes.client.proto.V1Apps;
import io.kubernetes.client.proto.V1Authorization;
import io.kubernetes.client.proto.V1Autoscaling;
import io.kubernetes.client.proto.V1Batch;
import io.kubernetes.client.proto.V1Coordination;
import io.kubernetes.client.proto.V1Networking;
import io.kubernetes.client.proto.V1Policy;
import io.kubernetes.client.proto.V1Rbac;
import io.kubernetes.client.proto.V1Scheduling;
import io.kubernetes.client.proto.V1Storage;
import io.kubernetes.client.proto.V2Autoscaling;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The types that bodies in binary form may have, by group, version and kind; built when a body first needs them. */
final class ProtobufTypes {
    private final Map<String, Supplier<FileDescriptor>> files = new LinkedHashMap<>();

    ProtobufTypes() {
        files.put("v1", V1::getDescriptor);
        files.put("apps/v1", V1Apps::getDescriptor);
        files.put("authorization.k8s.io/v1", V1Authorization::getDescriptor);
        files.put("autoscaling/v1", V1Autoscaling::getDescriptor);
        files.put("autoscaling/v2", V2Autoscaling::getDescriptor);
        files.put("batch/v1", V1Batch::getDescriptor);
        files.put("coordination.k8s.io/v1", V1Coordination::getDescriptor);
        files.put("networking.k8s.io/v1", V1Networking::getDescriptor);
        files.put("policy/v1", V1Policy::getDescriptor);
        files.put("rbac.authorization.k8s.io/v1", V1Rbac::getDescriptor);
        files.put("scheduling.k8s.io/v1", V1Scheduling::getDescriptor);
        files.put("storage.k8s.io/v1", V1Storage::getDescriptor);
        files.put("meta.k8s.io/v1", Meta::getDescriptor);
    }

    /** A type; options of a deletion may come with any group. */
    Optional<Descriptor> find(String apiVersion, String kind) {
        return Optional.ofNullable(files.get(apiVersion)).map(f -> f.get().findMessageTypeByName(kind)).or(
                () -> Optional.ofNullable(Meta.getDescriptor().findMessageTypeByName(kind)));
    }
}
