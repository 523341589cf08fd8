package podium.manifest.rules;

import java.util.List;

/** Label selectors. Rule: api.md §3, SELECTOR. */
final class SelectorRules {
    private static final String OPERATORS = "The operator is In, NotIn, Exists or DoesNotExist.";

    private SelectorRules() {
    }

    static void check(Value selector, Causes causes) {
        Checks.labels(selector.field("matchLabels"), causes);
        for (Value expression : selector.field("matchExpressions").items()) {
            requirement(expression, List.of("In", "NotIn"), causes);
        }
    }

    /** One expression; a label selector's and a node selector's alike. */
    static void requirement(Value expression, List<String> listed, Causes causes) {
        Value operator = expression.field("operator");
        Value values = expression.field("values");
        if (listed.contains(operator.text())) {
            if (values.isEmpty()) {
                causes.required(values, "must be specified when `operator` is 'In' or 'NotIn'", OPERATORS);
            }
        } else if (List.of("Exists", "DoesNotExist").contains(operator.text())) {
            if (!values.isEmpty()) {
                causes.forbidden(values, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
                        OPERATORS);
            }
        } else {
            causes.invalid(operator, GoText.quote(operator.text()), "not a valid selector operator", OPERATORS);
        }
        Checks.formed(expression.field("key"), Names::key, causes);
        values.items().forEach(value -> Checks.formed(value, Names::labelValue, causes));
    }
}
