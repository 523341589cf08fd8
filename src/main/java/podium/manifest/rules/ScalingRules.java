package podium.manifest.rules;

import java.util.List;
import podium.manifest.tree.GoJson;

/** Autoscalers and disruption budgets. */
final class ScalingRules {
    private static final List<String> SOURCES = List.of("ContainerResource", "External", "Object", "Pods", "Resource");

    private ScalingRules() {
    }

    static void autoscaler(Value root, Causes causes) {
        Value spec = root.field("spec");
        Value least = spec.field("minReplicas");
        Value most = spec.field("maxReplicas");
        if (least.isPresent() && least.number() < 1) {
            causes.invalid(least, "must be greater than or equal to 1", "An autoscaler keeps at least one replica.");
        }
        if (most.number() < 1) {
            causes.invalid(most, Long.toString(most.number()), "must be greater than 0", "At most means at least one.");
        }
        if (least.isPresent() && most.number() < least.number()) {
            causes.invalid(most, Long.toString(most.number()), "must be greater than or equal to `minReplicas`",
                    "The most are not fewer than the least.");
        }
        Value target = spec.field("scaleTargetRef");
        for (String field : List.of("kind", "name")) {
            if (target.field(field).text().isEmpty()) Checks.required(target.field(field), causes);
            else Checks.formed(target.field(field), Names::pathSegment, causes);
        }
        spec.field("metrics").items().forEach(metric -> metric(metric, causes));
    }

    private static void metric(Value metric, Causes causes) {
        Value type = metric.field("type");
        if (type.text().isEmpty()) causes.required(type, "must specify a metric source type", "A metric has a type.");
        else causes.supported(type, SOURCES, "These kinds of metrics exist.");
        Value resource = metric.field("resource");
        if (type.text().equals("Resource") && !resource.isPresent()) {
            causes.required(resource, "must populate information for the given metric source",
                    "The block is named after the type.");
        }
        if (!resource.isPresent()) return;
        if (resource.field("name").text().isEmpty()) {
            causes.required(resource.field("name"), "must specify a resource name", "Such as cpu or memory.");
        }
        Value target = resource.field("target");
        if (target.field("type").text().isEmpty()) {
            causes.required(target.field("type"), "must specify a metric target type", "Utilization or AverageValue.");
        } else {
            Checks.oneOf(target.field("type"), List.of("Utilization", "Value", "AverageValue"), causes);
        }
        Value percent = target.field("averageUtilization");
        if (percent.isPresent() && percent.number() < 1) {
            causes.invalid(percent, "must be greater than 0", "A share of the request, in percent.");
        }
        if (!percent.isPresent() && !target.field("averageValue").isPresent()) {
            causes.required(percent, "must set either a target raw value or a target utilization", "One of the two.");
        }
    }

    static void disruptionBudget(Value root, Causes causes) {
        Value spec = root.field("spec");
        Value least = spec.field("minAvailable");
        Value most = spec.field("maxUnavailable");
        if (least.isPresent() && most.isPresent()) {
            String printed = "{\"MinAvailable\":" + GoJson.compact(least.node()) + ",\"Selector\":"
                    + GoJson.compact(spec.field("selector").node()) + ",\"MaxUnavailable\":"
                    + GoJson.compact(most.node()) + ",\"UnhealthyPodEvictionPolicy\":null}";
            causes.invalid(spec, printed, "minAvailable and maxUnavailable cannot be both set", "One of the two.");
        }
        for (Value amount : List.of(least, most)) {
            if (amount.isPresent()) StrategyRules.numberOrPercent(amount, causes);
        }
        SelectorRules.check(spec.field("selector"), causes);
        Checks.oneOf(spec.field("unhealthyPodEvictionPolicy"), List.of("AlwaysAllow", "IfHealthyBudget"), causes);
    }
}
