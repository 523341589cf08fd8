package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.ApiObject;
import podium.cluster.workload.CronJob;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Workloads;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.Target;

/** The commands below {@code kubectl create}. Rule: kubectl.md §9. */
final class Generators {
    private Generators() {
    }

    static List<Verb> all() {
        return Stream.concat(workloads().stream(), CoreGenerators.all().stream()).toList();
    }

    private static List<Verb> workloads() {
        return List.of(
                new Generator("deployment", List.of("deploy"),
                        () -> new FlagSet().list("image").number("replicas,r", "1").number("port", "-1"),
                        List.of("image"), "failed to create deployment: ", Generators::deployment),
                new Generator("job", List.of(), () -> new FlagSet().text("image", "from"), List.of(),
                        "failed to create job: ", Generators::job),
                new Generator("cronjob", List.of("cj"), () -> new FlagSet().text("image", "schedule").preset("restart",
                        ""), List.of("image", "schedule"), "failed to create cronjob: ", Generators::cronJob));
    }

    private static ObjectNode deployment(Call call) {
        long port = call.flags().number("port");
        if (call.flags().all("image").size() > 1 && !call.flags().afterDash().isEmpty())
            throw KubectlException.error("cannot specify multiple --image options and command");
        return Workloads.deployment(Generator.nameOf(call), call.flags().all("image"), call.flags().number("replicas"),
                port < 0 ? Optional.empty() : Optional.of(port), call.flags().afterDash(),
                image -> Suffix.of(image + call.cluster().now()));
    }

    private static ObjectNode job(Call call) {
        String name = Generator.nameOf(call);
        String image = call.flags().text("image");
        String from = call.flags().text("from");
        if (image.isEmpty() == from.isEmpty())
            throw KubectlException.error("either --image or --from must be specified");
        if (from.isEmpty()) return Workloads.job(name, image, call.flags().afterDash());
        if (!call.flags().afterDash().isEmpty())
            throw KubectlException.error("cannot specify --from and command");
        if (!from.contains("/"))
            throw KubectlException.error("resource(s) were provided, but no name was specified");
        Target target = PodChoice.target(from);
        ApiObject source = call.stock().find(target.type(), call.namespace(), target.name().orElse("")).orElseThrow(
                () -> KubectlException.notFound(target.type(), target.name().orElse("")));
        if (!(source instanceof CronJob))
            throw KubectlException.error("unknown object type *v1." + source.kind());
        return Workloads.jobOf(name, call.trees().tree(source));
    }

    private static ObjectNode cronJob(Call call) {
        String restart = call.flags().text("restart");
        return Workloads.cronJob(Generator.nameOf(call), call.flags().text("image"), call.flags().text("schedule"),
                call.flags().afterDash(), restart.isEmpty() ? "OnFailure" : restart);
    }
}
