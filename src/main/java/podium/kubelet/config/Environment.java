package podium.kubelet.config;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.Secret;
import podium.cluster.pod.Container;
import podium.cluster.pod.EnvFromSource;
import podium.cluster.pod.EnvVar;
import podium.cluster.pod.EnvVarSource;
import podium.cluster.pod.FileKeySelector;
import podium.cluster.pod.KeySelector;

/**
 * The variables of a container: envFrom, then env, then those of Services that are not set yet. Rule: kubelet.md §11.1.
 */
public final class Environment {
    private final Lookup objects;
    private final PodFields fields;
    private final VolumeReader volumes;
    private final Container container;
    private final Map<String, String> services;
    private final SequencedMap<String, String> variables = new LinkedHashMap<>();

    private Environment(Lookup objects, VolumeReader volumes, PodFields fields, Container container,
            Map<String, String> services) {
        this.objects = objects;
        this.volumes = volumes;
        this.fields = fields;
        this.container = container;
        this.services = services;
    }

    /**
     * The variables in order.
     *
     * @throws ConfigException when an object or a key is missing that is not optional
     */
    public static SequencedMap<String, String> of(Container container, PodFields fields, Lookup objects,
            VolumeReader volumes, Map<String, String> services) throws ConfigException {
        return new Environment(objects, volumes, fields, container, services).build();
    }

    private SequencedMap<String, String> build() throws ConfigException {
        for (EnvFromSource source : container.envFrom()) addAll(source);
        for (EnvVar variable : container.env()) {
            Optional<String> value = value(variable);
            if (value.isPresent()) variables.put(variable.name(), value.get());
        }
        services.forEach(variables::putIfAbsent);
        return variables;
    }

    private String namespace() {
        return fields.pod().metadata().namespace();
    }

    private void addAll(EnvFromSource source) throws ConfigException {
        if (source.configMapRef().isPresent()) {
            var ref = source.configMapRef().get();
            put(source.prefix(), configMap(ref.name(), ref.optional().orElse(false)));
        }
        if (source.secretRef().isPresent()) {
            var ref = source.secretRef().get();
            put(source.prefix(), secret(ref.name(), ref.optional().orElse(false)));
        }
    }

    private void put(String prefix, Optional<SortedMap<String, byte[]>> data) {
        data.ifPresent(d -> d.forEach((k, v) -> variables.put(prefix + k, new String(v, StandardCharsets.UTF_8))));
    }

    private Optional<SortedMap<String, byte[]>> configMap(String name, boolean optional) throws ConfigException {
        Optional<ConfigMap> map = objects.find(ConfigMap.class, namespace(), name);
        if (map.isEmpty() && !optional) throw new ConfigException("configmap \"" + name + "\" not found");
        return map.map(ConfigData::of);
    }

    private Optional<SortedMap<String, byte[]>> secret(String name, boolean optional) throws ConfigException {
        Optional<Secret> secret = objects.find(Secret.class, namespace(), name);
        if (secret.isEmpty() && !optional) throw new ConfigException("secret \"" + name + "\" not found");
        return secret.map(ConfigData::of);
    }

    private Optional<String> value(EnvVar variable) throws ConfigException {
        if (variable.valueFrom().isEmpty()) return Optional.of(expand(variable.value()));
        EnvVarSource source = variable.valueFrom().get();
        if (source.fieldRef().isPresent()) return Optional.of(fields.field(source.fieldRef().get().fieldPath()));
        if (source.resourceFieldRef().isPresent())
            return Optional.of(fields.resource(source.resourceFieldRef().get(), container));
        if (source.configMapKeyRef().isPresent()) {
            KeySelector key = source.configMapKeyRef().get();
            return key(key, "ConfigMap", configMap(key.name(), key.optional().orElse(false)));
        }
        if (source.secretKeyRef().isPresent()) {
            KeySelector key = source.secretKeyRef().get();
            return key(key, "Secret", secret(key.name(), key.optional().orElse(false)));
        }
        return source.fileKeyRef().isPresent() ? file(source.fileKeyRef().get()) : Optional.empty();
    }

    private Optional<String> file(FileKeySelector selector) throws ConfigException {
        boolean optional = selector.optional().orElse(false);
        Optional<byte[]> content = volumes.read(selector.volumeName(), selector.path());
        if (content.isEmpty() && optional) return Optional.empty();
        Optional<String> value = content.flatMap(c -> EnvFile.parse(new String(c, StandardCharsets.UTF_8))).orElseThrow(
                () -> new ConfigException("couldn't parse env file")).entrySet().stream().filter(
                        e -> e.getKey().equals(selector.key())).map(Map.Entry::getValue).findFirst();
        if (value.isEmpty() && !optional) {
            throw new ConfigException("environment variable key \"" + selector.key() + "\" not found in file \""
                    + selector.path() + "\"");
        }
        return value;
    }

    private Optional<String> key(KeySelector selector, String kind, Optional<SortedMap<String, byte[]>> data)
            throws ConfigException {
        Optional<String> value = data.map(d -> d.get(selector.key())).map(b -> new String(b, StandardCharsets.UTF_8));
        if (data.isPresent() && value.isEmpty() && !selector.optional().orElse(false)) {
            throw new ConfigException(
                    "couldn't find key " + selector.key() + " in " + kind + " " + namespace() + "/" + selector.name());
        }
        return value;
    }

    /** Own variables so far count before those of Services. */
    private String expand(String value) {
        Map<String, String> known = new LinkedHashMap<>(services);
        known.putAll(variables);
        return Expansion.expand(value, known);
    }
}
