package podium.frame;

import java.time.Instant;
import java.util.List;

/**
 * A volume of a Pod at a moment.
 *
 * @param type the name of its source in the API: emptyDir, configMap, secret …
 * @param files sorted by path
 * @param touches the reads and writes of the latest moment that had any
 */
public record VolumeFrame(String name, String type, List<FileFrame> files, List<MountFrame> mounts,
        List<Touch> touches) {
    /** A file that the volume holds; a link has the path that it points to, other files none. */
    public record FileFrame(String path, boolean directory, long size, long uid, long gid, int mode, String target) {
    }

    /** Where a container sees the volume. */
    public record MountFrame(String container, String path, String subPath, boolean readOnly) {
    }

    /** A file that was read or changed, and by which container; empty for the node itself. */
    public record Touch(Instant at, String container, String path, Access access) {
    }

    /** What was done to a file. */
    public enum Access {
        READ, WRITTEN, REMOVED
    }
}
