package podium.manifest.rules;

import podium.cluster.Quantity;

/** Warnings that belong to one kind of object. Rule: api.md §7.15. */
final class KindWarnings {
    private KindWarnings() {
    }

    static void check(Value root, String kind, Causes found) {
        Value spec = root.field("spec");
        switch (kind) {
            case "Service" -> service(spec, found);
            case "StatefulSet.apps" -> {
                Value limit = spec.field("revisionHistoryLimit");
                if (limit.number() < 0) {
                    found.add(limit,
                            "a negative value retains all historical revisions; a value >= 0 is recommended",
                            "The history has an end.");
                }
            }
            case "PersistentVolumeClaim" -> claim(root, spec, found);
            case "Ingress.networking.k8s.io" -> IngressRules.warnings(root, found);
            case "Endpoints" -> found.addPlain(root,
                    "v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice",
                    "Endpoints are kept in slices.");
            default -> {
            }
        }
    }

    private static void service(Value spec, Causes found) {
        String type = spec.field("type").text();
        if (!spec.field("externalIPs").isEmpty()) {
            found.addPlain(spec.field("externalIPs"),
                    "spec.externalIPs is deprecated and may no longer be implemented in some clusters",
                    "A load balancer or a gateway does this.");
        }
        if (!spec.field("externalName").text().isEmpty() && !type.equals("ExternalName")) {
            found.addPlain(spec.field("externalName"),
                    "spec.externalName is ignored when spec.type is not \"ExternalName\"",
                    "Only a Service of that type stands for a name.");
        }
        boolean headless = spec.field("clusterIP").text().equals("None");
        if (headless && spec.field("sessionAffinity").text().equals("ClientIP")) {
            found.addPlain(spec.field("sessionAffinity"), "spec.SessionAffinity is ignored for headless services",
                    "Without an address nothing is balanced.");
        }
        if (spec.field("trafficDistribution").text().equals("PreferClose")) {
            found.add(spec.field("trafficDistribution"), "\"PreferClose\" is deprecated; use \"PreferSameZone\"",
                    "The newer word says what it does.");
        }
    }

    private static void claim(Value root, Value spec, Causes found) {
        Value storage = spec.field("resources").field("requests").entries().getOrDefault("storage",
                spec.field("none"));
        Quantity.parse(storage.text()).filter(q -> q.amount().stripTrailingZeros().scale() > 0).ifPresent(
                q -> found.add(storage, "fractional byte value " + GoText.quote(q.text())
                        + " is invalid, must be an integer", "m means thousandths, and of bytes there are none."));
        String old = "volume.beta.kubernetes.io/storage-class";
        Value annotations = root.field("metadata").field("annotations");
        annotations.entries().forEach((key, at) -> {
            if (key.equals(old)) {
                found.add(at, "deprecated since v1.8; use \"storageClassName\" attribute instead",
                        "The field took the annotation's place.");
            }
        });
    }
}
