package podium.manifest.rules;

import java.util.List;
import java.util.Locale;
import podium.manifest.tree.GoJson;

/** Storage classes, persistent volumes and priority classes. */
final class StorageRules {
    private static final List<String> OTHER_FIELDS = List.of("accessModes", "capacity", "claimRef", "mountOptions",
            "nodeAffinity", "persistentVolumeReclaimPolicy", "storageClassName", "volumeMode",
            "volumeAttributesClassName");
    private static final List<String> MODES = List.of("ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce",
            "ReadWriteOncePod");
    private static final long HIGHEST_PRIORITY = 1_000_000_000;

    private StorageRules() {
    }

    static void storageClass(Value root, Causes causes) {
        Value provisioner = root.field("provisioner");
        if (provisioner.text().isEmpty()) causes.required(provisioner, "", "A class names who makes its volumes.");
        else Checks.formed(provisioner.at("provisioner"), n -> Names.key(n.toLowerCase(Locale.ROOT)), causes);
        Checks.oneOf(root.field("reclaimPolicy"), List.of("Delete", "Retain"), causes);
        Checks.oneOf(root.field("volumeBindingMode"), List.of("Immediate", "WaitForFirstConsumer"), causes);
    }

    static void persistentVolume(Value root, Causes causes) {
        Value spec = root.field("spec");
        Value modes = spec.field("accessModes");
        if (modes.isEmpty()) causes.required(modes, "", "A volume says how it can be mounted.");
        for (Value mode : modes.items()) causes.supported(mode.at(modes.path()), MODES, "In this spelling.");
        Value capacity = spec.field("capacity");
        if (capacity.isEmpty()) causes.required(capacity, "", "A volume says how much it holds.");
        boolean storageAlone = capacity.node().has("storage") && capacity.node().size() == 1;
        if (!storageAlone) {
            causes.unsupported(capacity, capacity.isPresent() ? GoJson.compact(capacity.node()) : "null",
                    List.of("storage"), "The capacity is that of storage, and nothing else.");
        }
        List<String> sources = spec.node().properties().stream().map(p -> p.getKey()).filter(
                name -> !OTHER_FIELDS.contains(name)).toList();
        if (sources.isEmpty()) causes.required(spec, "must specify a volume type", "A volume lies somewhere.");
        for (int i = 0; i < sources.size(); i++) {
            Value source = spec.field(sources.get(i));
            if (i > 0) causes.forbidden(source, "may not specify more than 1 volume type", "One place for a volume.");
            else VolumeSourceRules.check(sources.get(i), source, causes);
        }
        if (sources.contains("local") && !spec.field("nodeAffinity").isPresent()) {
            causes.required(spec.field("nodeAffinity"), "Local volume requires node affinity",
                    "A disk of one node is reached from that node alone.");
        }
        Checks.oneOf(spec.field("persistentVolumeReclaimPolicy"), List.of("Delete", "Recycle", "Retain"), causes);
        Checks.optional(spec.field("storageClassName"), Names::subdomain, causes);
        Checks.oneOf(spec.field("volumeMode"), List.of("Block", "Filesystem"), causes);
    }

    static void priorityClass(Value root, Causes causes) {
        Value name = root.field("metadata").field("name");
        if (name.text().startsWith("system-")) {
            causes.forbidden(name, "priority class names with 'system-' prefix are reserved for system use only",
                    "Another prefix is free.");
        }
        if (root.field("value").number() > HIGHEST_PRIORITY) {
            causes.forbidden(root.field("value"),
                    "maximum allowed value of a user defined priority is " + HIGHEST_PRIORITY, "Higher is the system.");
        }
        Checks.oneOf(root.field("preemptionPolicy"), List.of("PreemptLowerPriority", "Never"), causes);
    }
}
