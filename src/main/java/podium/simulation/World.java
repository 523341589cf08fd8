package podium.simulation;

import java.util.List;
import podium.shell.image.ImageCatalogue;

/**
 * What surrounds the manifests: images that can be pulled, hosts that answer, nodes that run Pods.
 *
 * @param images what the registries hold
 * @param registries hosts of registries that answer; any other does not resolve
 * @param hosts hosts outside the cluster
 */
public record World(ImageCatalogue images, List<String> registries, List<Host> hosts, List<Node> nodes) {
    /** A host outside the cluster that serves files over HTTP; paths to contents. */
    public record Host(String name, java.util.SequencedMap<String, String> pages) {
    }

    /** A node and what it offers: cpu in thousandths of a core, memory in bytes, images that lie there already. */
    public record Node(String name, long milliCpu, long memory, int pods, List<String> images) {
    }

    /** A small cluster: one node, the public registries, and a host that serves a file. */
    public static World standard(ImageCatalogue images) {
        java.util.SequencedMap<String, String> pages = new java.util.LinkedHashMap<>();
        pages.put("/somefile.txt", "hello from files.test\n");
        return new World(images, List.of("docker.io", "gcr.io"), List.of(new Host("files.test", pages)),
                List.of(new Node("node-1", 2000, 24L * 1024 * 1024 * 1024, 110, List.of("busybox", "nginx"))));
    }
}
