package podium.manifest.admission;

import java.util.List;
import podium.cluster.LocalObjectReference;
import podium.cluster.core.ServiceAccount;

/**
 * What of a service account reaches its Pods.
 *
 * @param automount whether Pods get its token unless they say otherwise
 * @param imagePullSecrets given to Pods that have none
 */
public record ServiceAccountDefaults(boolean automount, List<LocalObjectReference> imagePullSecrets) {
    /** The account {@code default} of a fresh namespace. */
    public static final ServiceAccountDefaults FRESH = new ServiceAccountDefaults(true, List.of());

    /** What an account says. */
    public static ServiceAccountDefaults of(ServiceAccount account) {
        return new ServiceAccountDefaults(account.automountServiceAccountToken().orElse(true),
                account.imagePullSecrets());
    }
}
