package podium.manifest.rules;

import java.util.List;

/** Tolerations. Rule: api.md §4.11. */
final class TolerationRules {
    private static final List<String> EFFECTS = List.of("NoSchedule", "PreferNoSchedule", "NoExecute");

    private TolerationRules() {
    }

    static void check(Value tolerations, Causes causes) {
        for (Value toleration : tolerations.items()) {
            Value key = toleration.field("key");
            Checks.optional(key, Names::key, causes);
            Value operator = toleration.field("operator");
            if (key.text().isEmpty() && !operator.text().equals("Exists")) {
                causes.invalid(operator, GoText.quote(operator.text()),
                        "operator must be Exists when `key` is empty, which means \"match all values and all keys\"",
                        "Without a key all taints are meant.");
            }
            Value effect = toleration.field("effect");
            if (toleration.field("tolerationSeconds").isPresent() && !effect.text().equals("NoExecute")) {
                causes.invalid(effect, GoText.quote(effect.text()),
                        "effect must be 'NoExecute' when `tolerationSeconds` is set",
                        "Only NoExecute drives a Pod away, after these seconds.");
            }
            operator(toleration, operator, causes);
            if (!effect.text().isEmpty()) Checks.oneOf(effect, EFFECTS, causes);
        }
    }

    private static void operator(Value toleration, Value operator, Causes causes) {
        String value = toleration.field("value").text();
        switch (operator.text()) {
            case "Equal", "" -> {
                List<String> complaints = Names.labelValue(value);
                if (!complaints.isEmpty()) {
                    causes.invalid(operator, GoText.quote(value), String.join(";", complaints), "A label's value.");
                }
            }
            case "Exists" -> {
                if (!value.isEmpty()) {
                    causes.invalid(operator, GoText.quote(value), "value must be empty when `operator` is 'Exists'",
                            "Exists compares no value.");
                }
            }
            case "Lt", "Gt" -> causes.unsupported(operator, GoText.quote(operator.text()),
                    List.of("Equal", "Exists", "Lt", "Gt"), "This comparison is not switched on in a default cluster.");
            default -> causes.unsupported(operator, GoText.quote(operator.text()), List.of("Equal", "Exists"),
                    "The operator is Equal or Exists.");
        }
    }
}
