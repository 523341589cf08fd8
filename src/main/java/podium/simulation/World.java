package podium.simulation;

import java.util.List;
import podium.shell.image.ImageCatalogue;

/**
 * What surrounds the manifests: images that can be pulled, hosts that answer, nodes that run Pods.
 *
 * @param images what the registry holds
 * @param hosts hosts outside the cluster
 */
public record World(ImageCatalogue images, List<Host> hosts, List<Node> nodes) {
    /** A host outside the cluster that serves files over HTTP; paths to contents. */
    public record Host(String name, java.util.SequencedMap<String, String> pages) {
    }

    /** A node and what it offers: cpu in thousandths of a core, memory in bytes. */
    public record Node(String name, long milliCpu, long memory, int pods) {
    }
}
