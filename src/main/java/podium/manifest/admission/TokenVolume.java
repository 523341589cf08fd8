package podium.manifest.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.ConfigMapPart;
import podium.cluster.pod.Container;
import podium.cluster.pod.DownwardApiFile;
import podium.cluster.pod.DownwardApiPart;
import podium.cluster.pod.KeyToPath;
import podium.cluster.pod.ObjectFieldSelector;
import podium.cluster.pod.ProjectedPart;
import podium.cluster.pod.ProjectedSource;
import podium.cluster.pod.TokenPart;
import podium.cluster.pod.Volume;
import podium.cluster.pod.VolumeMount;

/** The volume that carries a service account's token, and its mounts. Rule: api.md §2, ServiceAccount admission. */
final class TokenVolume {
    static final String PREFIX = "kube-api-access-";
    private static final String PATH = "/var/run/secrets/kubernetes.io/serviceaccount";
    /** 0644 in decimal. */
    private static final int FILE_MODE = 420;

    private TokenVolume() {
    }

    static boolean isMissingIn(Container container) {
        return container.volumeMounts().stream().noneMatch(m -> m.mountPath().equals(PATH));
    }

    static Container mountedIn(Container container, String volume) {
        if (!isMissingIn(container)) return container;
        List<VolumeMount> mounts = new ArrayList<>(container.volumeMounts());
        mounts.add(new VolumeMount(volume, true, PATH, "", "", Optional.empty(), Optional.empty()));
        return new Container(container.name(), container.image(), container.command(), container.args(),
                container.workingDir(), container.ports(), container.envFrom(), container.env(),
                container.resources(), container.restartPolicy(), container.restartPolicyRules(), mounts,
                container.livenessProbe(), container.readinessProbe(), container.startupProbe(),
                container.lifecycle(), container.terminationMessagePath(), container.terminationMessagePolicy(),
                container.imagePullPolicy(), container.securityContext(), container.stdin(), container.stdinOnce(),
                container.tty(), container.other());
    }

    static Volume named(String name) {
        ProjectedPart token = part(Optional.empty(), Optional.empty(),
                Optional.of(new TokenPart("", Optional.of(3607L), "token")));
        ProjectedPart root = part(Optional.of(new ConfigMapPart("kube-root-ca.crt",
                List.of(new KeyToPath("ca.crt", "ca.crt", Optional.empty())), Optional.empty())), Optional.empty(),
                Optional.empty());
        DownwardApiFile namespace = new DownwardApiFile("namespace",
                Optional.of(new ObjectFieldSelector("v1", "metadata.namespace")), Optional.empty(), Optional.empty());
        ProjectedPart downward = part(Optional.empty(), Optional.of(new DownwardApiPart(List.of(namespace))),
                Optional.empty());
        return new Volume(name, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(new ProjectedSource(List.of(token, root, downward), Optional.of(FILE_MODE))),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    private static ProjectedPart part(Optional<ConfigMapPart> configMap, Optional<DownwardApiPart> downward,
            Optional<TokenPart> token) {
        return new ProjectedPart(configMap, Optional.empty(), downward, token);
    }
}
