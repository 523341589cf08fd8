package podium.kubectl.command;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.print.JsonText;
import podium.kubectl.print.YamlText;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;

/** Commands that tell of the cluster and its API as a whole. Rule: kubectl.md §8. */
record Info(String name, FlagSet flags, Consumer<Call> does) implements Verb {
    private static final String VERSION = "v1.36.3";
    private static final String ADDRESS = "https://127.0.0.1:6443";

    static List<Verb> all() {
        return List.of(new Info("cluster-info", new FlagSet(), Info::clusterInfo), new ApiResources(),
                new Info("api-versions", new FlagSet(), Info::versions),
                new Info("version", new FlagSet().bool("client", "short").text("output,o"), Info::version),
                new Info("help", new FlagSet(), call -> call.out().print(
                        "kubectl controls the Kubernetes cluster manager.\n\n"
                                + Help.of("kubectl", new Root(AllVerbs.list())))));
    }

    @Override
    public void run(Call call) {
        does.accept(call);
    }

    private static void version(Call call) {
        String form = call.flags().text("output");
        if (!List.of("", "yaml", "json").contains(form))
            throw KubectlException.error("--output must be 'yaml' or 'json'");
        var tree = call.trees().empty();
        tree.putObject("clientVersion").put("gitVersion", VERSION).put("major", "1").put("minor", "36");
        tree.put("kustomizeVersion", "v5.8.1");
        if (!call.flags().is("client"))
            tree.putObject("serverVersion").put("gitVersion", VERSION).put("major", "1").put("minor", "36");
        if (form.equals("yaml")) call.out().print(YamlText.of(tree));
        else if (form.equals("json")) call.out().print(JsonText.ordered(tree));
        else {
            call.out().line("Client Version: " + VERSION);
            call.out().line("Kustomize Version: v5.8.1");
            if (!call.flags().is("client")) call.out().line("Server Version: " + VERSION);
        }
    }

    private static void clusterInfo(Call call) {
        call.out().line("Kubernetes control plane is running at " + ADDRESS);
        call.out().line("\nTo further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.");
    }

    private static void versions(Call call) {
        if (!call.words().isEmpty())
            throw call.usage("unexpected arguments: [" + String.join(" ", call.words()) + "]");
        TreeSet<String> versions = new TreeSet<>();
        ResourceTypes.all().forEach(t -> versions.add(t.apiVersion()));
        // the older version of the scalers, which the server serves beside the preferred one
        versions.add("autoscaling/v1");
        versions.forEach(call.out()::line);
    }
}
