package podium.kubelet.config;

import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;

/** Objects of the API as the kubelet sees them at this moment. */
@FunctionalInterface
public interface Lookup {
    /** The object of a key, if there is one. */
    Optional<ApiObject> find(ObjectKey key);

    /** An object of one type. */
    default <T extends ApiObject> Optional<T> find(Class<T> type, String namespace, String name) {
        return find(new ObjectKey(type.getSimpleName(), namespace, name)).filter(type::isInstance).map(type::cast);
    }
}
