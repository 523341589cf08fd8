package podium.manifest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import podium.manifest.tree.GoJson;

/** Ingresses, as networking/v1 validates them: a host, paths with a type, and a backend for each. */
final class IngressRules {
    private static final List<String> PATH_TYPES = List.of("Exact", "ImplementationSpecific", "Prefix");
    private static final List<String> SEQUENCES = List.of("//", "/./", "/../", "%2f", "%2F");
    private static final String WILDCARD_FORM = "\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
    private static final Pattern WILDCARD = Pattern.compile(WILDCARD_FORM);
    private static final String WILDCARD_TEXT = "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid "
            + "DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an "
            + "alphanumeric character (e.g. '*.example.com', regex used for validation is '" + WILDCARD_FORM + "')";
    private static final String HOST_RULE = "A host is a DNS name; its first part may be a star.";
    private static final String PATH_RULE = "A path starts with a slash and has a type: Prefix, Exact or "
            + "ImplementationSpecific.";
    private static final String BACKEND_RULE = "A backend is a Service with a port, by number or by name.";

    private IngressRules() {
    }

    static void check(Value root, Causes causes) {
        Value spec = root.field("spec");
        Value annotation = root.field("metadata").field("annotations").entries().get("kubernetes.io/ingress.class");
        if (annotation != null && spec.field("ingressClassName").isPresent()) {
            causes.invalid(annotation, "can not be set when the class field is also set",
                    "The class is named once: in spec.ingressClassName.");
        }
        Value rules = spec.field("rules");
        Value backend = spec.field("defaultBackend");
        if (rules.isEmpty() && !backend.isPresent()) {
            causes.invalid(spec, rules.isPresent() ? "[]" : "null",
                    "either `defaultBackend` or `rules` must be specified", "An Ingress leads somewhere.");
        }
        if (backend.isPresent()) backend(backend, causes);
        rules.items().forEach(rule -> rule(rule, causes));
        for (Value tls : spec.field("tls").items()) {
            tls.field("hosts").items().forEach(host -> name(host, causes));
        }
        Checks.optional(spec.field("ingressClassName"), Names::subdomain, causes);
    }

    private static void rule(Value rule, Causes causes) {
        Value host = rule.field("host");
        if (!host.text().isEmpty()) {
            if (Addresses.isAddress(host.text())) {
                causes.invalid(host, "must be a DNS name, not an IP address", HOST_RULE);
            }
            name(host, causes);
        }
        if (!rule.field("http").isPresent()) return;
        Value paths = rule.field("http").field("paths");
        if (paths.isEmpty()) causes.required(paths, "", "A rule has at least one path.");
        for (Value path : paths.items()) {
            type(path, causes);
            backend(path.field("backend"), causes);
        }
    }

    private static void name(Value host, Causes causes) {
        if (!host.text().contains("*")) Checks.formed(host, Names::subdomain, causes);
        else if (!WILDCARD.matcher(host.text()).matches()) causes.invalid(host, WILDCARD_TEXT, HOST_RULE);
    }

    private static void type(Value path, Causes causes) {
        Value type = path.field("pathType");
        if (!type.isPresent()) {
            causes.required(type, "pathType must be specified", PATH_RULE);
            return;
        }
        Value at = path.field("path");
        String text = at.text();
        switch (type.text()) {
            case "Exact", "Prefix" -> {
                if (!text.startsWith("/"))
                    causes.invalid(at, GoText.quote(text), "must be an absolute path", PATH_RULE);
                unclean(text).forEach(why -> causes.invalid(at, GoText.quote(text), why, PATH_RULE));
            }
            case "ImplementationSpecific" -> {
                if (!text.isEmpty() && !text.startsWith("/")) causes.invalid(at, "must be an absolute path", PATH_RULE);
            }
            default -> causes.supported(type, PATH_TYPES, PATH_RULE);
        }
    }

    private static List<String> unclean(String path) {
        List<String> found = new ArrayList<>();
        if (path.isEmpty()) return found;
        SEQUENCES.stream().filter(path::contains).forEach(s -> found.add("must not contain '" + s + "'"));
        for (String end : List.of("/..", "/.")) {
            if (path.endsWith(end)) found.add("cannot end with '" + end + "'");
        }
        return found;
    }

    private static void backend(Value backend, Causes causes) {
        Value service = backend.field("service");
        Value resource = backend.field("resource");
        if (service.isPresent() && resource.isPresent()) {
            causes.invalid(backend, "\"\"", "cannot set both resource and service backends", BACKEND_RULE);
        } else if (!service.isPresent() && !resource.isPresent()) {
            causes.required(backend, "resource or service backend is required", BACKEND_RULE);
        } else if (service.isPresent()) {
            service(backend, service, causes);
        } else {
            Checks.required(resource.field("kind"), causes);
            Checks.required(resource.field("name"), causes);
        }
    }

    private static void service(Value backend, Value service, Causes causes) {
        Checks.named(service.field("name"), Names::label, causes);
        Value name = service.field("port").field("name");
        Value number = service.field("port").field("number");
        boolean named = !name.text().isEmpty();
        if (named && number.number() != 0) {
            causes.invalid(backend, "\"\"", "cannot set both port name & port number", BACKEND_RULE);
        } else if (named) {
            Checks.formed(name, Names::port, causes);
        } else if (number.number() != 0) {
            Checks.port(number, causes);
        } else {
            causes.required(backend, "port name or number is required", BACKEND_RULE);
        }
    }

    /** Rule: the old annotation still works, and the server says what took its place. */
    static void warnings(Value root, Causes found) {
        Value annotation = root.field("metadata").field("annotations").entries().get("kubernetes.io/ingress.class");
        if (annotation != null) {
            found.addPlain(annotation, "annotation " + GoJson.quote("kubernetes.io/ingress.class")
                    + " is deprecated, please use 'spec.ingressClassName' instead",
                    "Write ingressClassName into the spec.");
        }
    }
}
