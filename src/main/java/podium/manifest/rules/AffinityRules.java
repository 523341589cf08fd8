package podium.manifest.rules;

import java.util.List;

/** Affinity to nodes and Pods. Rule: api.md §4.11. */
final class AffinityRules {
    private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
    private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";
    private static final String TERM = "A term says which nodes are meant.";

    private AffinityRules() {
    }

    static void check(Value affinity, Causes causes) {
        node(affinity.field("nodeAffinity"), causes);
        for (String kind : List.of("podAffinity", "podAntiAffinity")) {
            Value pods = affinity.field(kind);
            pods.field(REQUIRED).items().forEach(term -> podTerm(term, causes));
            for (Value preferred : pods.field(PREFERRED).items()) {
                weight(preferred.field("weight"), causes);
                podTerm(preferred.field("podAffinityTerm"), causes);
            }
        }
    }

    private static void node(Value affinity, Causes causes) {
        Value required = affinity.field(REQUIRED);
        if (required.isPresent()) {
            Value terms = required.field("nodeSelectorTerms");
            if (terms.isEmpty()) causes.required(terms, "must have at least one node selector term", TERM);
            terms.items().forEach(term -> nodeTerm(term, true, causes));
        }
        for (Value preferred : affinity.field(PREFERRED).items()) {
            weight(preferred.field("weight"), causes);
            nodeTerm(preferred.field("preference"), false, causes);
        }
    }

    private static void nodeTerm(Value term, boolean checkValues, Causes causes) {
        for (Value expression : term.field("matchExpressions").items()) expression(expression, checkValues, causes);
        for (Value field : term.field("matchFields").items()) {
            if (!field.field("key").text().equals("metadata.name")) {
                causes.invalid(field.field("key"), GoText.quote(field.field("key").text()),
                        "not a valid field selector key", "Nodes are matched by labels, or by metadata.name.");
            }
        }
    }

    private static void expression(Value expression, boolean checkValues, Causes causes) {
        Value operator = expression.field("operator");
        Value values = expression.field("values");
        if (List.of("Gt", "Lt").contains(operator.text())) {
            if (values.node().size() != 1) {
                causes.required(values, "must be specified single value when `operator` is 'Lt' or 'Gt'", TERM);
            }
        } else if (List.of("In", "NotIn").contains(operator.text())) {
            if (values.isEmpty()) {
                causes.required(values, "must be specified when `operator` is 'In' or 'NotIn'", TERM);
            }
        } else if (List.of("Exists", "DoesNotExist").contains(operator.text())) {
            if (!values.isEmpty()) {
                causes.forbidden(values, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'", TERM);
            }
        } else {
            causes.invalid(operator, GoText.quote(operator.text()), "not a valid selector operator",
                    "The operator is In, NotIn, Exists, DoesNotExist, Gt or Lt.");
        }
        Checks.formed(expression.field("key"), Names::key, causes);
        if (checkValues) values.items().forEach(value -> Checks.formed(value, Names::labelValue, causes));
    }

    private static void podTerm(Value term, Causes causes) {
        SelectorRules.check(term.field("labelSelector"), causes);
        SelectorRules.check(term.field("namespaceSelector"), causes);
        term.field("namespaces").items().forEach(
                n -> Checks.formed(n.at(term.path() + ".namespace"), Names::label, causes));
        Value topology = term.field("topologyKey");
        if (topology.text().isEmpty()) causes.required(topology, "can not be empty", "The domain that is meant.");
        Checks.formed(topology, Names::key, causes);
    }

    private static void weight(Value weight, Causes causes) {
        if (weight.number() <= 0 || weight.number() > 100) {
            causes.invalid(weight, Long.toString(weight.number()), "must be in the range 1-100", "From 1 to 100.");
        }
    }
}
