package podium.kubectl.describe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import podium.cluster.Quantity;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.EnvFromSource;
import podium.cluster.pod.EnvVar;
import podium.cluster.pod.EnvVarSource;
import podium.cluster.pod.ObjectFieldSelector;
import podium.cluster.pod.OptionalReference;
import podium.cluster.pod.Pod;
import podium.cluster.pod.ResourceFieldSelector;

/** Where a container's environment comes from. Rule: kubectl.md §5.3.8-9. */
record EnvironmentBlock(DescribeWriter out, int level, Optional<Pod> pod) {
    void write(Container container) {
        if (!container.envFrom().isEmpty()) {
            out.line(level, "Environment Variables from:");
            container.envFrom().forEach(this::source);
        }
        out.heading(level, "Environment", container.env().isEmpty());
        container.env().forEach(variable -> variable.valueFrom().ifPresentOrElse(
                from -> reference(container, variable.name(), from), () -> plain(variable)));
    }

    private void source(EnvFromSource from) {
        String kind = from.configMapRef().isPresent() ? "ConfigMap" : "Secret";
        Optional<OptionalReference> ref = from.configMapRef().or(from::secretRef);
        String prefix = from.prefix().isEmpty() ? "" : " with prefix '" + from.prefix() + "'";
        out.line(level + 1, ref.map(OptionalReference::name).orElse("") + "\t" + kind + prefix + "\tOptional: "
                + ref.flatMap(OptionalReference::optional).orElse(false));
    }

    private void plain(EnvVar variable) {
        String[] lines = variable.value().split("\n", -1);
        out.key(level + 1, variable.name(), lines[0]);
        for (int i = 1; i < lines.length; i++) out.line(level + 1, "\t" + lines[i]);
    }

    private void reference(Container container, String name, EnvVarSource from) {
        from.fieldRef().ifPresent(field -> out.key(level + 1, name,
                field(field) + " (" + field.apiVersion() + ":" + field.fieldPath() + ")"));
        from.resourceFieldRef().ifPresent(
                r -> out.key(level + 1, name, resource(container, r) + " (" + r.resource() + ")"));
        from.secretKeyRef().ifPresent(k -> out.key(level + 1, name, "<set to the key '" + k.key() + "' in secret '"
                + k.name() + "'>\tOptional: " + k.optional().orElse(false)));
        from.configMapKeyRef().ifPresent(k -> out.key(level + 1, name, "<set to the key '" + k.key()
                + "' of config map '" + k.name() + "'>\tOptional: " + k.optional().orElse(false)));
    }

    private String field(ObjectFieldSelector field) {
        return switch (field.fieldPath()) {
            case "metadata.name" -> pod.map(p -> p.metadata().name()).orElse("");
            case "metadata.namespace" -> pod.map(p -> p.metadata().namespace()).orElse("");
            default -> "";
        };
    }

    private static String resource(Container container, ResourceFieldSelector from) {
        String which = from.resource();
        Map<String, Quantity> amounts = which.startsWith("limits.")
                ? Containers.resources(container).limits()
                : Containers.resources(container).requests();
        BigDecimal amount = Optional.ofNullable(amounts.get(which.substring(which.indexOf('.') + 1))).map(
                Quantity::amount).orElse(BigDecimal.ZERO);
        BigDecimal divisor = from.divisor().map(Quantity::amount).filter(d -> d.signum() != 0).orElse(BigDecimal.ONE);
        String text = amount.divide(divisor, 0, RoundingMode.CEILING).toPlainString();
        boolean ofNode = text.equals("0") && (which.equals("limits.cpu") || which.equals("limits.memory"));
        return ofNode ? "node allocatable" : text;
    }
}
