package podium.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import podium.cluster.core.Taint;
import podium.shell.image.ImageCatalogue;

/**
 * What surrounds the manifests: images that can be pulled, hosts that answer, nodes that run Pods.
 *
 * @param images what the registries hold
 * @param registries hosts of registries that answer; any other does not resolve
 * @param hosts hosts outside the cluster
 * @param faults what is wrong from the start
 */
public record World(ImageCatalogue images, List<String> registries, List<Host> hosts, List<Node> nodes,
        List<Fault> faults) {
    /** A world in which nothing is wrong. */
    public World(ImageCatalogue images, List<String> registries, List<Host> hosts, List<Node> nodes) {
        this(images, registries, hosts, nodes, List.of());
    }

    /** The same world with more that is wrong from the start. */
    public World with(List<Fault> more) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(more);
        return new World(images, registries, hosts, nodes, all);
    }

    /** A host outside the cluster that serves files over HTTP; paths to contents. */
    public record Host(String name, SequencedMap<String, String> pages) {
    }

    /**
     * A node and what it offers.
     *
     * @param milliCpu thousandths of a core
     * @param memory bytes
     * @param pods how many Pods it takes
     * @param images what lies there already
     * @param labels besides those that every node has
     * @param taints what keeps Pods off
     */
    public record Node(String name, long milliCpu, long memory, int pods, List<String> images,
            Map<String, String> labels, List<Taint> taints) {
        /** A node without labels and taints of its own. */
        public Node(String name, long milliCpu, long memory, int pods, List<String> images) {
            this(name, milliCpu, memory, pods, images, Map.of(), List.of());
        }

        /** A node of two cores on which the usual images lie. */
        public static Node standard(String name) {
            return new Node(name, 2000, 24L * 1024 * 1024 * 1024, 110, List.of("busybox", "nginx"));
        }
    }

    /** A small cluster: one node, the public registries, a host that serves a file, and one that serves a repository. */
    public static World standard(ImageCatalogue images) {
        SequencedMap<String, String> pages = new LinkedHashMap<>();
        pages.put("/somefile.txt", "hello from files.test\n");
        return new World(images, List.of("docker.io", "gcr.io"),
                List.of(new Host("files.test", pages), new Host("git.test", repository("/shop"))),
                List.of(Node.standard("node-1")));
    }

    /** A repository as git finds it: a list of its files, and each of them. */
    private static SequencedMap<String, String> repository(String path) {
        SequencedMap<String, String> pages = new LinkedHashMap<>();
        pages.put(path + "/tree", "index.html\ncss/style.css\nREADME.md\n");
        pages.put(path + "/raw/index.html", "<h1>Welcome to the shop</h1>\n");
        pages.put(path + "/raw/css/style.css", "h1 { color: teal }\n");
        pages.put(path + "/raw/README.md", "The pages of the shop.\n");
        return pages;
    }
}
