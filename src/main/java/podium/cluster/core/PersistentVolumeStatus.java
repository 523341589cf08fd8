package podium.cluster.core;

/** Available, Bound, Released or Failed. */
public record PersistentVolumeStatus(
        String phase) {
}
