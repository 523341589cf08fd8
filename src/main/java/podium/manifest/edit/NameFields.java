package podium.manifest.edit;

import java.util.Optional;

/** Which fields of the API give or use names. Rule: api.md §4, the references of each field. */
final class NameFields {
    private NameFields() {
    }

    /** What a field names where it gives the name. */
    static Optional<NameKind> given(String struct, String field) {
        return switch (struct + "." + field) {
            case "Volume.name" -> Optional.of(NameKind.VOLUME);
            case "Container.name", "EphemeralContainer.name" -> Optional.of(NameKind.CONTAINER);
            case "ContainerPort.name" -> Optional.of(NameKind.PORT);
            default -> Optional.empty();
        };
    }

    /** What a field names where it uses a name that is given elsewhere. */
    static Optional<NameKind> used(String struct, String field) {
        return switch (struct + "." + field) {
            case "VolumeMount.name", "VolumeDevice.name" -> Optional.of(NameKind.VOLUME);
            case "ResourceFieldSelector.containerName", "EphemeralContainer.targetContainerName" -> Optional.of(
                    NameKind.CONTAINER);
            case "HTTPGetAction.port", "TCPSocketAction.port", "ServicePort.targetPort" -> Optional.of(NameKind.PORT);
            case "ConfigMapVolumeSource.name", "ConfigMapProjection.name", "ConfigMapKeySelector.name",
                    "ConfigMapEnvSource.name" ->
                Optional.of(NameKind.CONFIG_MAP);
            case "SecretVolumeSource.secretName", "SecretProjection.name", "SecretKeySelector.name",
                    "SecretEnvSource.name" ->
                Optional.of(NameKind.SECRET);
            case "PersistentVolumeClaimVolumeSource.claimName" -> Optional.of(NameKind.CLAIM);
            case "PodSpec.serviceAccountName", "PodSpec.serviceAccount" -> Optional.of(NameKind.SERVICE_ACCOUNT);
            case "StatefulSetSpec.serviceName" -> Optional.of(NameKind.SERVICE);
            default -> Optional.empty();
        };
    }

    /** What the name of an object of a kind is, where other objects use it. */
    static Optional<NameKind> object(String kind) {
        return switch (kind) {
            case "ConfigMap" -> Optional.of(NameKind.CONFIG_MAP);
            case "Secret" -> Optional.of(NameKind.SECRET);
            case "PersistentVolumeClaim" -> Optional.of(NameKind.CLAIM);
            case "ServiceAccount" -> Optional.of(NameKind.SERVICE_ACCOUNT);
            case "Service" -> Optional.of(NameKind.SERVICE);
            default -> Optional.empty();
        };
    }
}
