package podium.manifest.rules;

import java.util.ArrayList;
import java.util.List;
import podium.cluster.Quantity;

/** ConfigMaps, Secrets and claims. Rule: api.md §4.14. */
final class CoreRules {
    private static final List<String> MODES = List.of("ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce",
            "ReadWriteOncePod");
    private static final long LARGEST = 1_048_576;

    private CoreRules() {
    }

    static void configMap(Value root, Causes causes) {
        Value data = root.field("data");
        Value binary = root.field("binaryData");
        keys(data, causes);
        data.entries().forEach((key, value) -> {
            if (binary.node().has(key)) {
                causes.invalid(value, GoText.quote(key), "duplicate of key present in binaryData", "Each key once.");
            }
        });
        keys(binary, causes);
        if (size(data) + size(binary) > LARGEST) {
            causes.add(root, "Too long: may not be more than 1048576 bytes", "A ConfigMap holds at most 1 MiB.");
        }
    }

    static void secret(Value root, Causes causes) {
        Value data = root.field("data");
        keys(data, causes);
        if (size(data) * 3 / 4 > LARGEST) {
            causes.add(data, "Too long: may not be more than 1048576 bytes", "A Secret holds at most 1 MiB.");
        }
        switch (root.field("type").text()) {
            case "kubernetes.io/tls" -> demand(data, List.of("tls.crt", "tls.key"), causes);
            case "kubernetes.io/dockerconfigjson" -> demand(data, List.of(".dockerconfigjson"), causes);
            case "kubernetes.io/ssh-auth" -> demand(data, List.of("ssh-privatekey"), causes);
            case "kubernetes.io/basic-auth" -> {
                if (!data.node().has("username") && !data.node().has("password")) {
                    demand(data, List.of("username", "password"), causes);
                }
            }
            default -> {
            }
        }
    }

    private static void keys(Value data, Causes causes) {
        data.entries().forEach((key, value) -> Names.configKey(key).forEach(why -> causes.invalid(value,
                GoText.quote(key), why, "A key becomes a file's name: letters, digits, - _ and .")));
    }

    private static long size(Value data) {
        return data.entries().values().stream().mapToLong(v -> v.text().length()).sum();
    }

    private static void demand(Value data, List<String> keys, Causes causes) {
        for (String key : keys) {
            if (!data.node().has(key)) {
                causes.required(data.at(data.path() + "[" + key + "]"), "", "A Secret of this type has this key.");
            }
        }
    }

    static void claimSpec(Value spec, Causes causes) {
        Value modes = spec.field("accessModes");
        if (modes.isEmpty()) {
            causes.required(modes, "at least 1 access mode is required", "A claim says how it is mounted.");
        }
        List<String> given = new ArrayList<>();
        for (Value mode : modes.items()) {
            causes.supported(mode.at(modes.path()), MODES, "An access mode in its exact spelling.");
            given.add(mode.text());
        }
        if (given.contains("ReadWriteOncePod") && given.size() > 1) {
            causes.forbidden(modes, "may not use ReadWriteOncePod with other access modes", "Alone, or not at all.");
        }
        Value storage = spec.field("resources").field("requests").field("storage");
        if (!storage.isPresent()) {
            causes.required(storage.at(spec.path() + ".resources[storage]"), "", "A claim says how much it needs.");
        } else if (Quantity.parse(storage.text()).filter(q -> q.amount().signum() > 0).isEmpty()) {
            causes.invalid(storage.at(spec.path() + ".resources[storage]"), "must be greater than zero", "Some bytes.");
        }
        Checks.optional(spec.field("storageClassName"), Names::subdomain, causes);
        Checks.oneOf(spec.field("volumeMode"), List.of("Block", "Filesystem"), causes);
    }
}
