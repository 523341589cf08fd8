package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;

/** The texts of {@code kubectl describe} for what a cluster's network is made of. */
final class NetworkDescriptions {
    private NetworkDescriptions() {
    }

    static void ingressClass(DescribeWriter out, Subject s) {
        headed(out, s);
        out.key(0, "Controller", s.spec().path("controller").asText());
        JsonNode parameters = s.spec().path("parameters");
        if (!parameters.isObject()) return;
        out.line(0, "Parameters:");
        out.keyIfAny(1, "APIGroup", parameters.path("apiGroup").asText());
        out.key(1, "Kind", parameters.path("kind").asText());
        out.key(1, "Name", parameters.path("name").asText());
    }

    static void serviceCidr(DescribeWriter out, Subject s) {
        headed(out, s);
        out.key(0, "CIDRs", String.join(", ", Subject.texts(s.spec().path("cidrs"))));
        JsonNode conditions = s.status().path("conditions");
        if (!conditions.isEmpty()) out.line(0, "Status:");
        Heads.datedConditions(out, conditions);
    }

    static void ipAddress(DescribeWriter out, Subject s) {
        headed(out, s);
        JsonNode parent = s.spec().path("parentRef");
        if (!parent.isObject()) return;
        out.line(0, "Parent Reference:");
        out.key(1, "Group", parent.path("group").asText());
        out.key(1, "Resource", parent.path("resource").asText());
        out.key(1, "Namespace", parent.path("namespace").asText());
        out.key(1, "Name", parent.path("name").asText());
    }

    private static void headed(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        Heads.labelled(out, s.object());
    }
}
