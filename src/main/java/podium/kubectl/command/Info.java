package podium.kubectl.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.print.JsonText;
import podium.kubectl.print.YamlText;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.table.TablePrinter;

/** Commands that tell of the cluster and its API as a whole. Rule: kubectl.md §8. */
record Info(String name, FlagSet flags, Consumer<Call> does) implements Verb {
    private static final String VERSION = "v1.36.3";
    private static final String ADDRESS = "https://127.0.0.1:6443";

    static List<Verb> all() {
        return List.of(new Info("cluster-info", new FlagSet(), Info::clusterInfo), new Info("api-resources",
                new FlagSet().bool("no-headers", "cached").on("namespaced").text("api-group", "sort-by",
                        "output,o").list(
                                "verbs", "categories"),
                Info::resources), new Info("api-versions", new FlagSet(), Info::versions),
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
        TreeSet<String> versions = new TreeSet<>();
        ResourceTypes.all().forEach(t -> versions.add(t.apiVersion()));
        versions.add("autoscaling/v1");
        versions.forEach(call.out()::line);
    }

    private static void resources(Call call) {
        List<ResourceType> types = ResourceTypes.all().stream().filter(t -> !call.flags().has("namespaced")
                || t.isNamespaced() == call.flags().is("namespaced")).filter(t -> !call.flags().has("api-group")
                        || t.group().equals(call.flags().text("api-group"))).toList();
        if (call.flags().text("sort-by").equals("name"))
            types = types.stream().sorted(Comparator.comparing(ResourceType::plural)).toList();
        if (call.flags().text("output").equals("name")) {
            types.forEach(t -> call.out().line(t.qualified()));
            return;
        }
        boolean wide = call.flags().text("output").equals("wide");
        List<List<String>> rows = new ArrayList<>();
        if (!call.flags().is("no-headers")) {
            List<String> header = new ArrayList<>(List.of("NAME", "SHORTNAMES", "APIVERSION", "NAMESPACED", "KIND"));
            if (wide) header.addAll(List.of("VERBS", "CATEGORIES"));
            rows.add(header);
        }
        for (ResourceType type : types) {
            List<String> row = new ArrayList<>(List.of(type.plural(), String.join(",", type.shortNames()),
                    type.apiVersion(), type.isNamespaced() + "", type.kind()));
            if (wide) row.addAll(List.of("create,delete,deletecollection,get,list,patch,update,watch", ""));
            rows.add(row);
        }
        call.out().print(new TablePrinter().print(rows));
    }
}
