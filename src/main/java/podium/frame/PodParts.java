package podium.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.RestartPolicy;
import podium.cluster.pod.Volume;
import podium.frame.VolumeFrame.MountFrame;

/** Reads from the spec of a Pod what a picture of it consists of. */
final class PodParts {
    /** Where every container has the token of its service account: no learner's volume. */
    private static final String TOKEN_PATH = "/var/run/secrets/kubernetes.io/serviceaccount";

    private PodParts() {
    }

    static SequencedMap<String, ContainerTrack> containers(Pod pod, Instant created) {
        SequencedMap<String, ContainerTrack> tracks = new LinkedHashMap<>();
        for (Container c : pod.spec().initContainers()) {
            boolean sidecar = c.restartPolicy().equals(Optional.of(RestartPolicy.ALWAYS));
            tracks.put(c.name(), new ContainerTrack(c, sidecar ? Role.SIDECAR : Role.INIT, created));
        }
        for (Container c : pod.spec().containers()) tracks.put(c.name(), new ContainerTrack(c, Role.MAIN, created));
        return tracks;
    }

    static SequencedMap<String, VolumeTrack> volumes(Pod pod) {
        SequencedMap<String, VolumeTrack> tracks = new LinkedHashMap<>();
        for (Volume v : pod.spec().volumes()) {
            List<MountFrame> mounts = mounts(pod.spec(), v.name());
            boolean token = !mounts.isEmpty() && mounts.stream().allMatch(m -> m.path().equals(TOKEN_PATH));
            if (!token) tracks.put(v.name(), new VolumeTrack(v.name(), type(v), mounts));
        }
        return tracks;
    }

    static Map<String, String> images(PodSpec spec) {
        Map<String, String> images = new LinkedHashMap<>();
        all(spec).forEach(c -> images.put(c.name(), c.image()));
        return images;
    }

    private static Stream<Container> all(PodSpec spec) {
        return Stream.concat(spec.initContainers().stream(), spec.containers().stream());
    }

    private static List<MountFrame> mounts(PodSpec spec, String volume) {
        List<MountFrame> mounts = new ArrayList<>();
        all(spec).forEach(c -> c.volumeMounts().stream().filter(m -> m.name().equals(volume)).forEach(m -> mounts.add(
                new MountFrame(c.name(), m.mountPath(), m.subPath(), m.readOnly()))));
        return List.copyOf(mounts);
    }

    /** The one source that is set; the API calls a volume without a source an emptyDir. */
    private static String type(Volume v) {
        SequencedMap<String, Optional<?>> sources = new LinkedHashMap<>();
        sources.put("configMap", v.configMap());
        sources.put("secret", v.secret());
        sources.put("projected", v.projected());
        sources.put("downwardAPI", v.downwardAPI());
        sources.put("hostPath", v.hostPath());
        sources.put("persistentVolumeClaim", v.persistentVolumeClaim());
        sources.put("ephemeral", v.ephemeral());
        sources.put("image", v.image());
        return sources.entrySet().stream().filter(e -> e.getValue().isPresent()).map(
                Map.Entry::getKey).findFirst().orElse(
                        v.other().isEmpty() ? "emptyDir" : v.other().keySet().iterator().next());
    }
}
