package podium.kubectl.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Workloads made up from flags. Rule: kubectl.md §9. */
public final class Workloads {
    private Workloads() {
    }

    /**
     * {@code create deployment}.
     *
     * @param suffix what is drawn for an image whose name cannot be that of a container
     */
    public static ObjectNode deployment(String name, List<String> images, long replicas, Optional<Long> port,
            List<String> command, UnaryOperator<String> suffix) {
        ObjectNode tree = Built.object("apps/v1", "Deployment", name);
        Built.metadata(tree).putObject("labels").put("app", name);
        ObjectNode spec = tree.putObject("spec").put("replicas", (int) replicas);
        spec.putObject("selector").putObject("matchLabels").put("app", name);
        ObjectNode template = spec.putObject("template");
        template.putObject("metadata").putObject("labels").put("app", name);
        ObjectNode pod = template.putObject("spec");
        pod.putArray("containers");
        // an image without a name makes no container
        for (String image : images.stream().filter(i -> !i.isEmpty()).toList()) {
            ObjectNode container = Built.container(Built.nameOf(image, suffix), image);
            Built.words(container, "command", command);
            port.ifPresent(p -> container.putArray("ports").addObject().put("containerPort", p.intValue()));
            container.putObject("resources");
            pod.withArray("containers").add(container);
        }
        spec.putObject("strategy");
        tree.putObject("status");
        return tree;
    }

    /** {@code create job}. */
    public static ObjectNode job(String name, String image, List<String> command) {
        ObjectNode tree = Built.object("batch/v1", "Job", name);
        template(tree.putObject("spec"), name, image, command, "Never");
        tree.putObject("status");
        return tree;
    }

    /** {@code create cronjob}. */
    public static ObjectNode cronJob(String name, String image, String schedule, List<String> command,
            String restart) {
        ObjectNode tree = Built.object("batch/v1", "CronJob", name);
        ObjectNode spec = tree.putObject("spec").put("schedule", schedule);
        ObjectNode job = spec.putObject("jobTemplate");
        job.putObject("metadata").put("name", name);
        template(job.putObject("spec"), name, image, command, restart);
        tree.putObject("status");
        return tree;
    }

    private static void template(ObjectNode spec, String name, String image, List<String> command, String restart) {
        ObjectNode template = spec.putObject("template");
        template.putObject("metadata");
        ObjectNode pod = template.putObject("spec");
        ObjectNode container = Built.container(name, image);
        Built.words(container, "command", command);
        container.putObject("resources");
        pod.putArray("containers").add(container);
        pod.put("restartPolicy", restart);
    }

    /** {@code create job --from=cronjob/…}: a Job of a CronJob's template that belongs to it. */
    public static ObjectNode jobOf(String name, ObjectNode cronJob) {
        ObjectNode tree = Built.object("batch/v1", "Job", name);
        ObjectNode meta = Built.metadata(tree);
        ObjectNode template = (ObjectNode) cronJob.path("spec").path("jobTemplate");
        if (template.path("metadata").has("labels")) meta.set("labels", template.path("metadata").path("labels"));
        ObjectNode annotations = meta.putObject("annotations").put("cronjob.kubernetes.io/instantiate", "manual");
        template.path("metadata").path("annotations").properties().forEach(
                p -> annotations.set(p.getKey(), p.getValue()));
        meta.putArray("ownerReferences").addObject().put("apiVersion", "batch/v1").put("kind", "CronJob").put("name",
                cronJob.path("metadata").path("name").asText()).put("uid",
                        cronJob.path("metadata").path("uid").asText()).put("controller", true);
        ObjectNode spec = ((ObjectNode) template.path("spec")).deepCopy();
        spec.properties().removeIf(p -> p.getValue().isNull());
        tree.set("spec", spec);
        tree.putObject("status");
        return tree;
    }
}
