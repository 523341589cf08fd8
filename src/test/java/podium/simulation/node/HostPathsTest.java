package podium.simulation.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.HostPathSource;
import podium.simulation.node.NodeFiles.Kind;

/** What each type of a hostPath asks of the node. */
class HostPathsTest {
    private final NodeFiles files = new NodeFiles();
    private final HostPaths paths = new HostPaths(files);

    @ParameterizedTest(name = "{1} at {0}: {2}")
    @CsvSource({"/var/log, Directory, DIRECTORY", "/new/deep, DirectoryOrCreate, DIRECTORY",
            "/tmp/f, FileOrCreate, FILE", "/etc/hostname, File, FILE", "/etc/hostname, FileOrCreate, FILE",
            "/var/run/containerd/containerd.sock, Socket, SOCKET", "/dev/null, CharDevice, CHARACTER_DEVICE",
            "/dev/vda, BlockDevice, BLOCK_DEVICE", "/any/where, '', DIRECTORY"})
    void whatFitsOrIsMade(String path, String type, Kind kind) throws MountException {
        String clean = NodeFiles.normal(path);
        paths.check(clean, path, type);
        assertThat(files.at(clean)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(delimiter = '|', textBlock = """
            /none          | Directory         | hostPath type check failed: /none is not a directory
            /etc/hostname  | Directory         | hostPath type check failed: /etc/hostname is not a directory
            /etc/hostname  | DirectoryOrCreate | hostPath type check failed: /etc/hostname is not a directory
            /var/log       | File              | hostPath type check failed: /var/log is not a file
            /var/log       | FileOrCreate      | hostPath type check failed: /var/log is not a file
            /dev/null      | File              | hostPath type check failed: /dev/null is not a file
            /none/f        | FileOrCreate      | open /none/f: no such file or directory
            /etc/hostname  | Socket            | hostPath type check failed: /etc/hostname is not a socket file
            /etc/hostname  | CharDevice        | hostPath type check failed: /etc/hostname is not a character device
            /dev/null      | BlockDevice       | hostPath type check failed: /dev/null is not a block device
            """)
    void whatDoesNotFit(String path, String type, String message) {
        assertThatThrownBy(() -> paths.check(NodeFiles.normal(path), path, type)).isInstanceOf(
                MountException.class).hasMessage(message);
    }

    @Test
    void allPathsAreOfOneTree() throws MountException {
        NodeStorage storage = new NodeStorage(new ClusterStorage());
        var outer = storage.hostPath(new HostPathSource("/data/", Optional.of("DirectoryOrCreate")));
        var inner = storage.hostPath(new HostPathSource("//data/in", Optional.of("")));
        assertThat(outer.top()).isEqualTo("/data");
        inner.tree().file(inner.top() + "/f", new byte[]{1}, 0, 0, 0644);
        assertThat(outer.tree().read("/data/in/f")).isPresent();
    }
}
