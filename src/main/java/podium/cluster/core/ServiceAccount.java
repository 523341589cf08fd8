package podium.cluster.core;

import java.util.List;
import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.LocalObjectReference;
import podium.cluster.ObjectMeta;

/** The identity of a Pod in the cluster. */
public record ServiceAccount(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        List<LocalObjectReference> imagePullSecrets,
        List<LocalObjectReference> secrets,
        Optional<Boolean> automountServiceAccountToken) implements ApiObject {
    @Override
    public ServiceAccount withMetadata(ObjectMeta metadata) {
        return new ServiceAccount(apiVersion, kind, metadata, imagePullSecrets, secrets, automountServiceAccountToken);
    }
}
