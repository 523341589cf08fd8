package podium.shell.machine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import podium.shell.fs.Tree;
import podium.shell.net.NetworkNamespace;

/**
 * All that a container's first process needs.
 *
 * @param name the container, for listeners of files and requests
 * @param argv the program and its arguments, expanded
 * @param environment variables in the order in which the process lists them; PATH and HOSTNAME included
 * @param workingDirectory created when missing, as runc does
 * @param capabilities names without CAP_, as in NET_ADMIN
 * @param root the container's own writable layer over its image
 * @param readOnlyRoot whether that layer refuses writes
 * @param memoryLimit bytes; empty for none
 * @param hostname what the program hostname prints
 * @param streams how the standard streams of the first process are laid
 * @param sharedProcesses the process namespace of a Pod with shareProcessNamespace; empty for one of the container's own
 */
public record ContainerConfig(String name, List<String> argv, SequencedMap<String, String> environment,
        String workingDirectory,
        Identity identity, Set<String> capabilities, boolean noNewPrivileges, Tree root, boolean readOnlyRoot,
        List<Mount> mounts,
        NetworkNamespace network, OptionalLong memoryLimit, String hostname, Output output,
        Streams streams, Optional<SharedProcesses> sharedProcesses) {
    /** A container without input, and with a process namespace of its own. */
    public ContainerConfig(String name, List<String> argv, SequencedMap<String, String> environment,
            String workingDirectory, Identity identity, Set<String> capabilities, boolean noNewPrivileges, Tree root,
            boolean readOnlyRoot, List<Mount> mounts, NetworkNamespace network, OptionalLong memoryLimit,
            String hostname, Output output) {
        this(name, argv, environment, workingDirectory, identity, capabilities, noNewPrivileges, root, readOnlyRoot,
                mounts, network, memoryLimit, hostname, output, Streams.OUTPUT, Optional.empty());
    }
}
