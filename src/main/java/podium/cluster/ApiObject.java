package podium.cluster;

/** An object of the API: anything with a kind, a name and a life of its own. */
public interface ApiObject {
    /** Group and version, as in {@code apps/v1}; the core group has no prefix. */
    String apiVersion();

    String kind();

    ObjectMeta metadata();

    /** The same object with other metadata. */
    ApiObject withMetadata(ObjectMeta metadata);

    /** Whether it lives in a namespace. */
    default boolean namespaced() {
        return true;
    }

    /** What tells this object from all others of the cluster. */
    default ObjectKey key() {
        return new ObjectKey(kind(), metadata().namespace(), metadata().name());
    }
}
