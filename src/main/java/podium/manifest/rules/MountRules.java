package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where volumes are mounted. Rule: api.md §4.6. */
final class MountRules {
    private static final List<String> PROPAGATION = List.of("Bidirectional", "HostToContainer", "None");
    private static final List<String> RECURSIVE = List.of("Disabled", "Enabled", "IfPossible");
    private static final String KNOWN = "A mount names a volume of the Pod's spec.volumes, in exactly its spelling.";

    private MountRules() {
    }

    static void mounts(Value container, PodScope scope, Causes causes) {
        Set<String> paths = new LinkedHashSet<>();
        Value list = container.field("volumeMounts");
        List<String> devices = container.field("volumeDevices").items().stream().map(
                d -> d.field("name").text()).toList();
        List<String> devicePaths = container.field("volumeDevices").items().stream().map(
                d -> d.field("devicePath").text()).toList();
        for (Value mount : list.items()) {
            Value name = mount.field("name");
            if (name.text().isEmpty()) causes.required(name, "", KNOWN);
            if (!scope.volumes().containsKey(name.text())) causes.notFound(name, KNOWN);
            Value path = mount.field("mountPath");
            if (path.text().isEmpty()) causes.required(path, "", "A mount says where in the container it appears.");
            if (paths.contains(path.text())) {
                causes.invalid(path, GoText.quote(path.text()), "must be unique",
                        "At one path of a container one volume is mounted.");
            }
            paths.add(path.text());
            if (devices.contains(name.text())) {
                causes.invalid(name, "must not already exist in volumeDevices", "Mounted, or a device.");
            }
            if (devicePaths.contains(path.text())) {
                causes.invalid(path, "must not already exist as a path in volumeDevices", "Mounted, or a device.");
            }
            options(mount, list.path(), container, causes);
        }
    }

    /** Rule: these report at the list, without the index of the mount. */
    private static void options(Value mount, String list, Value container, Causes causes) {
        for (String field : List.of("subPath", "subPathExpr")) {
            Value path = mount.field(field).at(list + "." + field);
            Checks.localPath(path.text()).forEach(why -> causes.invalid(path, why, "A path inside the volume."));
        }
        if (!mount.field("subPath").text().isEmpty() && !mount.field("subPathExpr").text().isEmpty()) {
            causes.invalid(mount.field("subPathExpr"), "subPathExpr and subPath are mutually exclusive", "One of two.");
        }
        Value propagation = mount.field("mountPropagation").at(list + ".mountPropagation");
        Checks.oneOf(propagation, PROPAGATION, causes);
        boolean privileged = container.field("securityContext").field("privileged").isTrue();
        if (propagation.text().equals("Bidirectional") && !privileged) {
            causes.forbidden(propagation, "Bidirectional mount propagation is available only to privileged containers",
                    "The container must be privileged.");
        }
        recursive(mount, list, causes);
    }

    private static void recursive(Value mount, String list, Causes causes) {
        Value mode = mount.field("recursiveReadOnly").at(list + ".recursiveReadOnly");
        Checks.oneOf(mode, RECURSIVE, causes);
        if (!mode.text().equals("Enabled") && !mode.text().equals("IfPossible")) return;
        if (!mount.field("readOnly").isTrue()) {
            causes.forbidden(mode, "may only be specified when readOnly is true", "The mount must be read-only.");
        }
        String propagation = mount.field("mountPropagation").text();
        if (!propagation.isEmpty() && !propagation.equals("None")) {
            causes.forbidden(mode, "may only be specified when mountPropagation is None or not specified",
                    "Read-only mounts do not propagate.");
        }
    }

    static void devices(Value container, PodScope scope, Causes causes) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> paths = new LinkedHashSet<>();
        List<String> mounted = container.field("volumeMounts").items().stream().map(
                m -> m.field("name").text()).toList();
        for (Value device : container.field("volumeDevices").items()) {
            Value name = device.field("name");
            Value path = device.field("devicePath");
            Optional<Value> volume = Optional.ofNullable(scope.volumes().get(name.text()));
            if (name.text().isEmpty()) causes.required(name, "", KNOWN);
            if (names.contains(name.text())) causes.invalid(name, "must be unique", "A volume is one device.");
            boolean claimed = volume.filter(v -> v.field("persistentVolumeClaim").isPresent()
                    || v.field("ephemeral").isPresent()).isPresent();
            if (volume.isPresent() && !claimed) {
                causes.invalid(name, "can only use volume source type of PersistentVolumeClaim or Ephemeral for block "
                        + "mode", "Only claimed storage can be a device.");
            }
            if (volume.isEmpty()) causes.notFound(name, KNOWN);
            if (path.text().isEmpty()) causes.required(path, "", "A device has a path in the container.");
            else {
                if (paths.contains(path.text())) causes.invalid(path, "must be unique", "One device a path.");
                if (List.of(path.text().split("/", -1)).contains("..")) {
                    causes.invalid(path, "can not contain backsteps ('..')", "The path does not step back.");
                }
            }
            if (mounted.contains(name.text())) {
                causes.invalid(name, "must not already exist in volumeMounts", "Mounted, or a device.");
            }
            names.add(name.text());
            paths.add(path.text());
        }
    }
}
