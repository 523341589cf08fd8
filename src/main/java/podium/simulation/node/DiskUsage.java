package podium.simulation.node;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.pod.Volume;
import podium.shell.fs.FileChange.FileType;
import podium.shell.fs.Tree;

/** How much a Pod holds on its node, in bytes, as du counts it. */
final class DiskUsage {
    private static final long BLOCK = 4096;

    private DiskUsage() {
    }

    /** Bytes in each emptyDir by the volume's name; those in memory have no directories that count. */
    static SortedMap<String, Long> ofVolumes(PodWorker worker) {
        SortedMap<String, Long> out = new TreeMap<>();
        for (Volume volume : worker.pod().spec().volumes()) {
            if (volume.emptyDir().isEmpty()) continue;
            boolean memory = volume.emptyDir().get().medium().equals("Memory");
            worker.volumes().tree(volume.name()).ifPresent(t -> out.put(volume.name(), memory ? t.size() : of(t)));
        }
        return out;
    }

    private static long of(Tree tree) {
        return BLOCK + tree.entries().stream().mapToLong(e -> e.type() == FileType.DIRECTORY
                ? BLOCK
                : e.type() == FileType.FILE ? (e.size() + BLOCK - 1) / BLOCK * BLOCK : 0).sum();
    }

    /** Bytes in the layers and logs of each container's instances. */
    static Map<String, Long> ofContainers(PodWorker worker) {
        SortedMap<String, Long> out = new TreeMap<>();
        worker.instances().all().forEach(
                i -> out.merge(i.spec().name(), i.running() ? i.layerBytes() + i.logBytes() : i.logBytes(), Long::sum));
        return out;
    }
}
