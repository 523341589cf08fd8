package podium.manifest.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Environment variables and where they come from. Rule: api.md §4.5. */
final class EnvRules {
    private static final List<String> SOURCES = List.of("fieldRef", "resourceFieldRef", "configMapKeyRef",
            "secretKeyRef", "fileKeyRef");
    private static final List<String> FIELDS = List.of("metadata.name", "metadata.namespace", "metadata.uid",
            "spec.nodeName", "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP",
            "status.podIPs");
    private static final List<String> CONVERTIBLE = List.of("metadata.annotations", "metadata.labels",
            "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.restartPolicy",
            "spec.serviceAccountName", "spec.schedulerName", "status.phase", "status.hostIP", "status.hostIPs",
            "status.podIP", "status.podIPs", "spec.host");
    private static final List<String> RESOURCES = List.of("limits.cpu", "limits.ephemeral-storage", "limits.memory",
            "requests.cpu", "requests.ephemeral-storage", "requests.memory");
    private static final List<String> DIVISORS = List.of("1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi",
            "1Ti", "1Pi", "1Ei");
    private static final Pattern SUBSCRIPT = Pattern.compile("([^\\[]*)\\['(.*)'\\]");
    private static final String ONE_SOURCE = "A variable has a value, or one source for it.";

    private EnvRules() {
    }

    static void check(Value container, PodScope scope, Causes causes) {
        for (Value variable : container.field("env").items()) {
            Checks.named(variable.field("name"), Names::environmentVariable, causes);
            Value from = variable.field("valueFrom");
            if (from.isPresent()) source(from, variable.field("value").text(), scope, causes);
        }
        Value list = container.field("envFrom");
        for (Value from : list.items()) {
            Checks.optional(from.field("prefix"), Names::environmentVariable, causes);
            List<String> given = List.of("configMapRef", "secretRef").stream().filter(
                    s -> from.field(s).isPresent()).toList();
            given.forEach(s -> Checks.named(from.field(s).field("name"), Names::subdomain, causes));
            if (given.isEmpty()) {
                causes.invalid(list, "\"\"", "must specify one of: `configMapRef` or `secretRef`", ONE_SOURCE);
            } else if (given.size() > 1) {
                causes.invalid(list, "\"\"", "may not have more than one field specified at a time", ONE_SOURCE);
            }
        }
    }

    private static void source(Value from, String value, PodScope scope, Causes causes) {
        List<String> given = SOURCES.stream().filter(s -> from.field(s).isPresent()).toList();
        for (String source : given) {
            Value at = from.field(source);
            switch (source) {
                case "fieldRef" -> field(at, causes);
                case "resourceFieldRef" -> resource(at, false, causes);
                case "fileKeyRef" -> file(at, scope, causes);
                default -> {
                    Checks.formed(at.field("name"), Names::subdomain, causes);
                    Checks.named(at.field("key"), Names::configKey, causes);
                }
            }
        }
        if (given.isEmpty()) {
            causes.invalid(from, "\"\"", "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, "
                    + "`secretKeyRef` or `fileKeyRef`", ONE_SOURCE);
        } else if (!value.isEmpty()) {
            causes.invalid(from, "\"\"", "may not be specified when `value` is not empty", ONE_SOURCE);
        } else if (given.size() > 1) {
            causes.invalid(from, "\"\"", "may not have more than one field specified at a time", ONE_SOURCE);
        }
    }

    private static void field(Value at, Causes causes) {
        Value path = at.field("fieldPath");
        String rule = "Only some fields of the Pod can be read into a variable.";
        if (path.text().isEmpty()) {
            causes.required(path, "", rule);
            return;
        }
        Matcher subscript = SUBSCRIPT.matcher(path.text());
        if (subscript.matches()) {
            String of = subscript.group(1);
            boolean annotations = of.equals("metadata.annotations");
            if (!annotations && !of.equals("metadata.labels")) {
                causes.invalid(path, "error converting fieldPath: field label does not support subscript: "
                        + path.text(), rule);
                return;
            }
            String key = annotations ? subscript.group(2).toLowerCase(Locale.ROOT) : subscript.group(2);
            Names.key(key).forEach(why -> causes.invalid(at, GoText.quote(key), why, "A key of a label."));
        } else if (!CONVERTIBLE.contains(path.text())) {
            causes.invalid(path, "error converting fieldPath: field label not supported: " + path.text(), rule);
        } else {
            Checks.oneOf(path, FIELDS, causes);
        }
    }

    /** @param inVolume whether a volume's file asks, which must name the container */
    static void resource(Value at, boolean inVolume, Causes causes) {
        if (inVolume) Checks.required(at.field("containerName"), causes);
        Value resource = at.field("resource");
        boolean huge = resource.text().matches("(limits|requests)\\.hugepages-.*");
        if (resource.text().isEmpty()) causes.required(resource, "", "The resource is named, as in limits.cpu.");
        else if (!huge && !RESOURCES.contains(resource.text())) Checks.oneOf(resource, RESOURCES, causes);
        else divisor(at.field("divisor"), resource.text(), causes);
    }

    /** Rule: only some divisors are known, and the resource is printed in place of the value (api.md §4.5). */
    private static void divisor(Value divisor, String resource, Causes causes) {
        String text = divisor.text();
        boolean none = text.isEmpty() || text.equals("0");
        if (none) return;
        String kind = resource.substring(resource.indexOf('.') + 1);
        boolean cpu = kind.equals("cpu");
        List<String> known = cpu ? List.of("1m", "1") : DIVISORS;
        if (known.contains(text)) return;
        String what = cpu ? "cpu" : kind.equals("ephemeral-storage") ? "local ephemeral storage" : kind;
        String values = cpu ? "1m and 1" : String.join(", ", DIVISORS);
        causes.invalid(divisor, GoText.quote(resource), "only divisor's values " + values + " are supported with the "
                + what + " resource", "The amount is told in whole units: the divisor is a unit.");
    }

    private static void file(Value at, PodScope scope, Causes causes) {
        Checks.named(at.field("key"), Names::environmentVariable, causes);
        Value volume = at.field("volumeName");
        Checks.named(volume, Names::label, causes);
        Value path = at.field("path");
        if (path.text().isEmpty()) causes.required(path, "", "The file is named by its path inside the volume.");
        else Checks.localPath(path.text()).forEach(why -> causes.invalid(path, why, "A path inside the volume."));
        Value found = scope.volumes().get(volume.text());
        if (found == null) causes.notFound(volume, "The volume must be one of the Pod's.");
        else if (!found.field("emptyDir").isPresent()) {
            causes.invalid(volume, "referenced volume must be of type emptyDir", "The file lies in an emptyDir.");
        }
    }
}
