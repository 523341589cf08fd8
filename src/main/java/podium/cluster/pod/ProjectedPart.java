package podium.cluster.pod;

import java.util.Optional;

/** One source of a projected volume. */
public record ProjectedPart(
        Optional<ConfigMapPart> configMap,
        Optional<ConfigMapPart> secret,
        Optional<DownwardApiPart> downwardAPI,
        Optional<TokenPart> serviceAccountToken) {
}
