package podium.manifest.rules;

import java.util.List;
import java.util.stream.Collectors;
import podium.manifest.tree.GoJson;

/** How workloads replace their Pods. Rule: api.md §4.13.3, §4.13.5, §4.13.6. */
final class StrategyRules {
    private static final String ROLLING = "RollingUpdate";
    private static final String BOTH_ZERO = "With both at 0 no Pod could ever be replaced.";

    private StrategyRules() {
    }

    static void deployment(Value spec, Causes causes) {
        Value strategy = spec.field("strategy");
        Value rolling = strategy.field("rollingUpdate");
        switch (strategy.field("type").text()) {
            case "Recreate" -> {
                if (rolling.isPresent()) {
                    causes.forbidden(rolling, "may not be specified when strategy `type` is 'Recreate'",
                            "All Pods go at once; nothing rolls.");
                }
            }
            case ROLLING -> rolling(rolling, causes);
            default -> causes.unsupported(strategy, goForm(strategy, List.of("maxUnavailable", "maxSurge")),
                    List.of("Recreate", ROLLING), "The type is Recreate or RollingUpdate.");
        }
    }

    private static void rolling(Value rolling, Causes causes) {
        Value unavailable = rolling.field("maxUnavailable");
        Value surge = rolling.field("maxSurge");
        numberOrPercent(unavailable, causes);
        numberOrPercent(surge, causes);
        if (isZero(unavailable) && isZero(surge)) {
            causes.invalid(unavailable, "may not be 0 when `maxSurge` is 0", BOTH_ZERO);
        }
        if (unavailable.node().isTextual() && unavailable.text().matches("\\d{1,9}%")
                && Integer.parseInt(unavailable.text().replace("%", "")) > 100) {
            causes.invalid(unavailable, "must not be greater than 100%", "At most all Pods.");
        }
    }

    /** Some Pods: a number, or a share of all. */
    static void numberOrPercent(Value bound, Causes causes) {
        if (!bound.node().isTextual()) Checks.notNegative(bound, causes);
        else if (!bound.text().matches("[0-9]+%")) {
            causes.invalid(bound, "a valid percent string must be a numeric string followed by an ending '%' (e.g. "
                    + "'1%',  or '93%', regex used for validation is '[0-9]+%')", "A number, or a percentage.");
        }
    }

    private static boolean isZero(Value bound) {
        return bound.node().isTextual() ? bound.text().matches("0+%") : bound.number() == 0;
    }

    static void statefulSet(Value spec, Causes causes) {
        Value management = spec.field("podManagementPolicy");
        if (!List.of("OrderedReady", "Parallel").contains(management.text())) {
            causes.invalid(management, "must be 'OrderedReady' or 'Parallel'", "In order, or all at once.");
        }
        Value strategy = spec.field("updateStrategy");
        Value rolling = strategy.field("rollingUpdate");
        switch (strategy.field("type").text()) {
            case "OnDelete" -> {
                if (rolling.isPresent()) {
                    causes.invalid(rolling, "only allowed for updateStrategy 'RollingUpdate'", "Nothing rolls.");
                }
            }
            case ROLLING -> Checks.notNegative(rolling.field("partition"), causes);
            default -> causes.invalid(strategy, goForm(strategy, List.of("partition", "maxUnavailable")),
                    "must be 'RollingUpdate' or 'OnDelete'", "The type is RollingUpdate or OnDelete.");
        }
        Value retention = spec.field("persistentVolumeClaimRetentionPolicy");
        for (String when : List.of("whenDeleted", "whenScaled")) {
            Checks.oneOf(retention.field(when), List.of("Retain", "Delete"), causes);
        }
    }

    static void daemonSet(Value spec, Causes causes) {
        Value strategy = spec.field("updateStrategy");
        Value rolling = strategy.field("rollingUpdate");
        switch (strategy.field("type").text()) {
            case "OnDelete" -> {
            }
            case ROLLING -> {
                Value unavailable = rolling.field("maxUnavailable");
                Value surge = rolling.field("maxSurge");
                numberOrPercent(unavailable, causes);
                numberOrPercent(surge, causes);
                if (!isZero(unavailable) && !isZero(surge)) {
                    causes.invalid(surge, "may not be set when maxUnavailable is non-zero", "One of the two.");
                }
                if (isZero(unavailable) && isZero(surge)) {
                    causes.required(unavailable, "cannot be 0 when maxSurge is 0", BOTH_ZERO);
                }
            }
            default -> causes.unsupported(strategy, goForm(strategy, List.of("maxUnavailable", "maxSurge")),
                    List.of(ROLLING, "OnDelete"), "The type is RollingUpdate or OnDelete.");
        }
    }

    /** Rule: the strategy is printed with Go's field names (api.md §3.2). */
    private static String goForm(Value strategy, List<String> fields) {
        Value rolling = strategy.field("rollingUpdate");
        String block = fields.stream().map(f -> "\"" + Character.toUpperCase(f.charAt(0)) + f.substring(1) + "\":"
                + (rolling.field(f).isPresent() ? GoJson.compact(rolling.field(f).node()) : "null")).collect(
                        Collectors.joining(",", "{", "}"));
        return "{\"Type\":" + GoJson.quote(strategy.field("type").text()) + ",\"RollingUpdate\":"
                + (rolling.isPresent() ? block : "null") + "}";
    }
}
