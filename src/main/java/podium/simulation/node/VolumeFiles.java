package podium.simulation.node;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.Secret;
import podium.cluster.pod.ConfigMapPart;
import podium.cluster.pod.ConfigMapSource;
import podium.cluster.pod.Container;
import podium.cluster.pod.DownwardApiFile;
import podium.cluster.pod.KeyToPath;
import podium.cluster.pod.PodSecurityContext;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.ProjectedPart;
import podium.cluster.pod.ProjectedSource;
import podium.cluster.pod.SecretSource;
import podium.cluster.pod.TokenPart;
import podium.kubelet.config.ConfigData;
import podium.kubelet.config.PodFields;
import podium.kubelet.config.RunAs;
import podium.simulation.api.ApiServer;

/** The files of volumes that the kubelet fills: configMap, secret, downwardAPI and projected. Rule: controllers.md §6. */
final class VolumeFiles {
    private final ApiServer api;
    private final PodFields fields;
    private final Container any;

    VolumeFiles(ApiServer api, PodFields fields) {
        this.api = api;
        this.fields = fields;
        this.any = fields.pod().spec().containers().getFirst();
    }

    /** A file to be written: its content, permission bits and owner. */
    static final class Payload {
        private final byte[] content;
        private final int mode;
        private final long owner;

        Payload(byte[] content, int mode) {
            this(content, mode, 0);
        }

        Payload(byte[] content, int mode, long owner) {
            this.content = content.clone();
            this.mode = mode;
            this.owner = owner;
        }

        long owner() {
            return owner;
        }

        byte[] content() {
            return content.clone();
        }

        int mode() {
            return mode;
        }
    }

    SortedMap<String, Payload> configMap(ConfigMapSource source) throws MountException {
        return keys(configMap(source.name(), source.optional().orElse(false)), source.items(),
                source.defaultMode().orElse(0644),
                source.optional().orElse(false), "configmap references non-existent config key: ");
    }

    SortedMap<String, Payload> secret(SecretSource source) throws MountException {
        return keys(secret(source.secretName(), source.optional().orElse(false)), source.items(),
                source.defaultMode().orElse(0644),
                source.optional().orElse(false), "references non-existent secret key: ");
    }

    SortedMap<String, Payload> downward(List<DownwardApiFile> items, int defaultMode) {
        SortedMap<String, Payload> out = new TreeMap<>();
        for (DownwardApiFile file : items) {
            String value = file.fieldRef().map(f -> fields.field(f.fieldPath())).or(
                    () -> file.resourceFieldRef().map(r -> fields.resource(r, any))).orElse("");
            out.put(file.path(), new Payload(value.getBytes(StandardCharsets.UTF_8), file.mode().orElse(defaultMode)));
        }
        return out;
    }

    /** All sources in one directory; the problems of several are told together. */
    SortedMap<String, Payload> projected(ProjectedSource source) throws MountException {
        SortedMap<String, Payload> out = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        int mode = source.defaultMode().orElse(0644);
        for (ProjectedPart part : source.sources()) {
            try {
                out.putAll(part(part, mode));
            } catch (MountException e) {
                problems.add(e.getMessage());
            }
        }
        if (problems.size() == 1) throw new MountException(problems.getFirst());
        if (!problems.isEmpty()) throw new MountException("[" + String.join(", ", problems) + "]");
        return out;
    }

    private SortedMap<String, Payload> part(ProjectedPart part, int mode) throws MountException {
        SortedMap<String, Payload> out = new TreeMap<>();
        if (part.configMap().isPresent()) {
            ConfigMapPart p = part.configMap().get();
            boolean optional = p.optional().orElse(false);
            out.putAll(keys(configMap(p.name(), optional), p.items(), mode, optional,
                    "configmap references non-existent config key: "));
        }
        if (part.secret().isPresent()) {
            ConfigMapPart p = part.secret().get();
            boolean optional = p.optional().orElse(false);
            out.putAll(keys(secret(p.name(), optional), p.items(), mode, optional,
                    "references non-existent secret key: "));
        }
        part.downwardAPI().ifPresent(d -> out.putAll(downward(d.items(), mode)));
        part.serviceAccountToken().ifPresent(t -> out.put(t.path(), token(t, mode)));
        return out;
    }

    /** Rule: controllers.md §6: where one user runs all containers, or the volumes have a group, nobody else reads it. */
    private Payload token(TokenPart token, int mode) {
        String text = "podium." + fields.pod().metadata().namespace() + "." + fields.pod().spec().serviceAccountName()
                + "." + token.audience();
        PodSpec spec = fields.pod().spec();
        Optional<Long> user = RunAs.commonUser(spec);
        boolean open = user.isEmpty() && spec.securityContext().flatMap(PodSecurityContext::fsGroup).isEmpty();
        return new Payload(text.getBytes(StandardCharsets.UTF_8), open ? mode : 0600, user.orElse(0L));
    }

    private Optional<SortedMap<String, byte[]>> configMap(String name, boolean optional) throws MountException {
        String namespace = fields.pod().metadata().namespace();
        Optional<ConfigMap> map = api.get(ConfigMap.class, namespace, name);
        if (map.isPresent()) return map.map(ConfigData::of);
        if (name.equals("kube-root-ca.crt")) {
            SortedMap<String, byte[]> out = new TreeMap<>();
            out.put("ca.crt",
                    "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n".getBytes(StandardCharsets.UTF_8));
            return Optional.of(out);
        }
        if (!optional) throw new MountException("configmap \"" + name + "\" not found");
        return Optional.empty();
    }

    private Optional<SortedMap<String, byte[]>> secret(String name, boolean optional) throws MountException {
        Optional<Secret> secret = api.get(Secret.class, fields.pod().metadata().namespace(), name);
        if (secret.isEmpty() && !optional) throw new MountException("secret \"" + name + "\" not found");
        return secret.map(ConfigData::of);
    }

    private static SortedMap<String, Payload> keys(Optional<SortedMap<String, byte[]>> data, List<KeyToPath> items,
            int mode, boolean optional,
            String missing) throws MountException {
        SortedMap<String, Payload> out = new TreeMap<>();
        if (data.isEmpty()) return out;
        if (items.isEmpty()) data.get().forEach((k, v) -> out.put(k, new Payload(v, mode)));
        for (KeyToPath item : items) {
            byte[] value = data.get().get(item.key());
            if (value != null) out.put(item.path(), new Payload(value, item.mode().orElse(mode)));
            else if (!optional) throw new MountException(missing + item.key());
        }
        return out;
    }
}
