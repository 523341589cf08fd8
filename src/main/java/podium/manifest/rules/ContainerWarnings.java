package podium.manifest.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.Quantity;

/** Warnings about one container: amounts of bytes that are no whole number, variables that hide others. Rule: §7.9. */
final class ContainerWarnings {
    private ContainerWarnings() {
    }

    static void container(Value container, Causes found) {
        for (String resource : List.of("memory", "ephemeral-storage")) {
            for (String list : List.of("limits", "requests")) {
                Value amounts = container.field("resources").field(list);
                Optional.ofNullable(amounts.entries().get(resource)).ifPresent(amount -> fraction(amount, found));
            }
        }
        Map<String, Value> seen = new LinkedHashMap<>();
        for (Value variable : container.field("env").items()) {
            String name = variable.field("name").text();
            String value = variable.field("value").text();
            String itself = "$(" + name + ")";
            boolean extendsItself = value.contains(itself) && !value.equals(itself);
            if (seen.containsKey(name) && !extendsItself) {
                found.add(variable, "hides previous definition of " + GoText.quote(name)
                        + ", which may be dropped when using apply", "Set each variable once.");
            }
            seen.put(name, variable);
        }
    }

    private static void fraction(Value amount, Causes found) {
        Quantity.parse(amount.text()).filter(q -> q.amount().stripTrailingZeros().scale() > 0).ifPresent(
                q -> found.add(amount, "fractional byte value " + GoText.quote(q.text())
                        + " is invalid, must be an integer",
                        "m means thousandths: of bytes there are none. Mi is meant?"));
    }
}
