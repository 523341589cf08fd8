package podium.manifest.rules;

import java.util.List;

/** What holds for every container. Rule: api.md §4.4. */
final class ContainerRules {
    private static final List<String> MESSAGE_POLICIES = List.of("File", "FallbackToLogsOnError");
    private static final List<String> PULL_POLICIES = List.of("Always", "IfNotPresent", "Never");

    private ContainerRules() {
    }

    static void common(Value container, PodScope scope, Causes causes) {
        Checks.named(container.field("name"), Names::label, causes);
        Value image = container.field("image");
        if (image.text().isEmpty()) causes.required(image, "", "Every container names its image.");
        Checks.oneOf(container.field("terminationMessagePolicy"), MESSAGE_POLICIES, causes);
        PortRules.check(container.field("ports"), causes);
        EnvRules.check(container, scope, causes);
        MountRules.mounts(container, scope, causes);
        MountRules.devices(container, scope, causes);
        Checks.oneOf(container.field("imagePullPolicy"), PULL_POLICIES, causes);
        ResourceRules.check(container.field("resources"), causes);
        RestartRules.resize(container.field("resizePolicy"), scope, causes);
        SecurityRules.container(container.field("securityContext"), scope, causes);
    }
}
