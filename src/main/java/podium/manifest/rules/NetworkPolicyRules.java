package podium.manifest.rules;

import java.util.List;

/** Network policies: whom they select, and from and to which peers and ports. */
final class NetworkPolicyRules {
    private static final List<String> PROTOCOLS = List.of("SCTP", "TCP", "UDP");
    private static final String PEER_RULE = "A peer is an ipBlock, or a podSelector, a namespaceSelector or both.";

    private NetworkPolicyRules() {
    }

    static void check(Value root, Causes causes) {
        Value spec = root.field("spec");
        SelectorRules.check(spec.field("podSelector"), causes);
        spec.field("ingress").items().forEach(rule -> rule(rule, "from", causes));
        spec.field("egress").items().forEach(rule -> rule(rule, "to", causes));
        Value types = spec.field("policyTypes");
        if (types.items().size() > 2) {
            causes.invalid(types, "may not specify more than two policyTypes", "There are Ingress and Egress.");
            return;
        }
        types.items().forEach(type -> causes.supported(type, List.of("Egress", "Ingress"), "In this spelling."));
    }

    private static void rule(Value rule, String peers, Causes causes) {
        rule.field("ports").items().forEach(port -> port(port, causes));
        for (Value peer : rule.field(peers).items()) peer(peer, causes);
    }

    private static void port(Value at, Causes causes) {
        Value protocol = at.field("protocol");
        if (!protocol.text().isEmpty()) causes.supported(protocol, PROTOCOLS, "In this spelling.");
        Value port = at.field("port");
        Value end = at.field("endPort");
        if (port.isPresent()) {
            Checks.portOrName(port, causes);
            if (port.node().isNumber() && end.isPresent() && end.number() < port.number()) {
                causes.invalid(end, "must be greater than or equal to `port`", "A range ends behind its start.");
            }
            if (port.node().isTextual() && end.isPresent()) {
                causes.invalid(end, "may not be specified when `port` is non-numeric", "A range is of numbers.");
            }
        } else if (end.isPresent()) {
            causes.invalid(end, "may not be specified when `port` is not specified", "A range starts at a port.");
        }
    }

    private static void peer(Value peer, Causes causes) {
        Value pods = peer.field("podSelector");
        Value namespaces = peer.field("namespaceSelector");
        Value block = peer.field("ipBlock");
        int given = 0;
        for (Value one : List.of(pods, namespaces)) {
            if (!one.isPresent()) continue;
            given++;
            SelectorRules.check(one, causes);
        }
        if (block.isPresent()) {
            Value range = block.field("cidr");
            if (range.text().isEmpty()) causes.required(range, "", "A block is an address and a slash and a length.");
            else if (!Addresses.isRange(range.text())) {
                causes.invalid(range, "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)",
                        "A block is an address, a slash and the length of its prefix.");
            }
            if (given > 0) causes.forbidden(peer, "may not specify both ipBlock and another peer", PEER_RULE);
            given++;
        }
        if (given == 0) causes.required(peer, "must specify a peer", PEER_RULE);
    }
}
