package podium.shell.image;

import java.util.List;
import java.util.SequencedMap;
import podium.shell.fs.Tree;

/**
 * An image: what a container starts from.
 *
 * @param reference canonical, as in {@code docker.io/library/busybox:latest}
 * @param size bytes that a pull reports
 * @param user as the image names it: a number, a name, either with a group behind a colon; empty for root
 * @param environment PATH included
 * @param workingDirectory empty for the root
 * @param root the files; containers take a layer of it
 */
public record Image(String reference, String digest, long size, String user, List<String> entrypoint,
        List<String> command,
        SequencedMap<String, String> environment, String workingDirectory, Tree root) {
    /** The same image under another tag. */
    public Image withReference(String other) {
        return new Image(other, digest, size, user, entrypoint, command, environment, workingDirectory, root);
    }
}
