package podium.manifest.rules;

import java.util.ArrayList;
import java.util.List;
import podium.cluster.Quantity;

/** What each kind of volume needs. Rule: api.md §4.3.3 to §4.3.7. */
final class VolumeSourceRules {
    private static final List<String> HOST_PATH_TYPES = List.of("", "BlockDevice", "CharDevice", "Directory",
            "DirectoryOrCreate", "File", "FileOrCreate", "Socket");
    private static final List<String> FIELDS = List.of("metadata.annotations", "metadata.labels", "metadata.name",
            "metadata.namespace", "metadata.uid");

    private VolumeSourceRules() {
    }

    static void check(String source, Value at, Causes causes) {
        switch (source) {
            case "emptyDir" -> emptyDir(at, causes);
            case "hostPath" -> hostPath(at, causes);
            case "secret" -> {
                Checks.required(at.field("secretName"), causes);
                files(at, causes);
            }
            case "configMap" -> {
                Checks.required(at.field("name"), causes);
                files(at, causes);
            }
            case "persistentVolumeClaim" -> Checks.required(at.field("claimName"), causes);
            case "nfs" -> nfs(at, causes);
            case "downwardAPI" -> {
                mode(at.field("defaultMode"), causes);
                at.field("items").items().forEach(i -> downwardFile(i, at.path(), causes));
            }
            case "projected" -> ProjectedRules.check(at, causes);
            case "csi" -> Checks.named(at.field("driver"), Names::subdomain, causes);
            case "image" -> Checks.required(at.field("reference"), causes);
            case "ephemeral" -> {
                Value template = at.field("volumeClaimTemplate");
                if (template.isPresent()) CoreRules.claimSpec(template.field("spec"), causes);
                else causes.required(template, "", "An ephemeral volume says what storage it claims.");
            }
            default -> {
            }
        }
    }

    private static void emptyDir(Value at, Causes causes) {
        boolean negative = Quantity.parse(at.field("sizeLimit").text()).filter(
                q -> q.amount().signum() < 0).isPresent();
        if (negative) {
            causes.forbidden(at.field("sizeLimit"), "SizeLimit field must be a valid resource quantity",
                    "A size is not negative.");
        }
    }

    private static void hostPath(Value at, Causes causes) {
        Value path = at.field("path");
        if (path.text().isEmpty()) {
            causes.required(path, "", "A hostPath volume names a directory of the node.");
            return;
        }
        backsteps(path, causes);
        Checks.oneOf(at.field("type"), HOST_PATH_TYPES, causes);
    }

    private static void nfs(Value at, Causes causes) {
        Checks.required(at.field("server"), causes);
        Checks.required(at.field("path"), causes);
        if (!at.field("path").text().isEmpty() && !at.field("path").text().startsWith("/")) {
            causes.invalid(at.field("path"), "must be an absolute path", "The exported path starts with a slash.");
        }
    }

    /** Mode and items, as Secret and ConfigMap volumes have them. */
    static void files(Value at, Causes causes) {
        mode(at.field("defaultMode"), causes);
        for (Value item : at.field("items").items()) {
            Checks.required(item.field("key"), causes);
            path(item.field("path"), causes);
            mode(item.field("mode"), causes);
        }
    }

    /** Rule: items report at the source, without their index. */
    static void downwardFile(Value item, String source, Causes causes) {
        path(item.field("path").at(source + ".path"), causes);
        Value field = item.field("fieldRef");
        Value resource = item.field("resourceFieldRef").at(source + ".resourceFieldRef");
        if (field.isPresent()) {
            Value path = field.field("fieldPath").at(source + ".fieldRef.fieldPath");
            if (path.text().isEmpty()) causes.required(path, "", "The field is named by its path.");
            else if (!path.text().matches("metadata\\.(annotations|labels)\\['.*'\\]")) {
                Checks.oneOf(path, FIELDS, causes);
            }
            if (resource.isPresent()) {
                causes.invalid(resource.at(source), "\"resource\"",
                        "fieldRef and resourceFieldRef can not be specified simultaneously", "One of the two.");
            }
        } else if (resource.isPresent()) {
            EnvRules.resource(resource, true, causes);
        } else {
            causes.required(item.at(source), "one of fieldRef and resourceFieldRef is required", "One of the two.");
        }
        mode(item.field("mode").at(source + ".mode"), causes);
    }

    static void path(Value path, Causes causes) {
        if (path.text().isEmpty()) causes.required(path, "", "The file has a path inside the volume.");
        else Checks.writtenPath(path.text()).forEach(why -> causes.invalid(path, why, "A path inside the volume."));
    }

    static void mode(Value mode, Causes causes) {
        if (mode.isPresent() && (mode.number() < 0 || mode.number() > 0777)) {
            causes.invalid(mode, "must be a number between 0 and 0777 (octal), both inclusive",
                    "A mode is octal in YAML when it starts with 0, and decimal otherwise: 0644 is 420.");
        }
    }

    static void backsteps(Value path, Causes causes) {
        boolean backs = new ArrayList<>(List.of(path.text().split("/", -1))).contains("..");
        if (backs) causes.invalid(path, "must not contain '..'", "The path does not step back.");
    }
}
