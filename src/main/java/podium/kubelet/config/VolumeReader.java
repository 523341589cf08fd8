package podium.kubelet.config;

import java.util.Optional;

/** Files in the volumes of a Pod as they are at this moment. */
@FunctionalInterface
public interface VolumeReader {
    /** The content of a file; empty when there is none. */
    Optional<byte[]> read(String volume, String path);
}
