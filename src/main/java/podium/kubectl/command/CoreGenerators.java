package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.generate.Holders;
import podium.kubectl.generate.Networks;
import podium.kubectl.resource.KubectlException;

/** The commands below {@code kubectl create} for what Pods use. Rule: kubectl.md §9. */
final class CoreGenerators {
    private CoreGenerators() {
    }

    static List<Verb> all() {
        List<Verb> all = new ArrayList<>();
        all.add(new Generator("configmap", List.of("cm"), DataFlags::flags, List.of(), "failed to create configmap: ",
                call -> {
                    String name = Generator.nameOf(call);
                    return Holders.configMap(name, DataFlags.read(call, name, "ConfigMap"));
                }));
        all.add(new Group("secret", List.of(secret(), tls(), registry())));
        all.add(new Group("service", List.of("svc"),
                List.of(service("clusterip", "ClusterIP"), service("nodeport", "NodePort"),
                        service("loadbalancer", "LoadBalancer"), externalName())));
        all.add(plain("namespace", List.of("ns"), call -> {
            ObjectNode tree = Built.object("v1", "Namespace", Generator.nameOf(call));
            tree.putObject("spec");
            tree.putObject("status");
            return tree;
        }));
        all.add(new Generator("serviceaccount", List.of("sa"), FlagSet::new, List.of(),
                "failed to create serviceaccount: ",
                call -> Built.object("v1", "ServiceAccount", Generator.nameOf(call))));
        all.add(new Generator("quota", List.of("resourcequota"), () -> new FlagSet().text("hard", "scopes"), List.of(),
                "failed to create quota: ", CoreGenerators::quota));
        all.addAll(MoreGenerators.all());
        return all;
    }

    private static Generator plain(String name, List<String> synonyms, Function<Call, ObjectNode> tree) {
        return new Generator(name, synonyms, FlagSet::new, List.of(), "", tree);
    }

    private static Generator secret() {
        return new Generator("generic", List.of(), DataFlags::flags, List.of(), "failed to create secret ",
                call -> {
                    String name = Generator.nameOf(call);
                    return Holders.secret(name, DataFlags.read(call, name, "Secret"), call.flags().text("type"));
                });
    }

    private static Generator tls() {
        return new Generator("tls", List.of(), () -> new FlagSet().text("cert", "key").bool("append-hash"), List.of(),
                "failed to create secret ", call -> {
                    String name = Generator.nameOf(call);
                    if (call.flags().text("cert").isEmpty() || call.flags().text("key").isEmpty())
                        throw KubectlException.error("key and cert must be specified");
                    Map<String, String> data = new LinkedHashMap<>();
                    data.put("tls.crt", need(call, call.flags().text("cert")));
                    data.put("tls.key", need(call, call.flags().text("key")));
                    return Holders.secret(name, data, "kubernetes.io/tls");
                });
    }

    private static String need(Call call, String path) {
        return call.files().read(path).orElseThrow(
                () -> KubectlException.error(
                        "Cannot read file " + path + ", open " + path + ": no such file or directory"));
    }

    private static Generator registry() {
        return new Generator("docker-registry", List.of(), () -> new FlagSet().text("docker-username",
                "docker-password", "docker-email").list("from-file").bool("append-hash").preset("docker-server",
                        "https://index.docker.io/v1/"),
                List.of(),
                "failed to create secret ", call -> {
                    String name = Generator.nameOf(call);
                    if (!call.flags().all("from-file").isEmpty()) {
                        return Holders.secret(name, DataFlags.read(call, name, "Secret"),
                                "kubernetes.io/dockerconfigjson");
                    }
                    List<String> missing = List.of("docker-username", "docker-password").stream().filter(
                            f -> call.flags().text(f).isEmpty()).toList();
                    if (!missing.isEmpty()) {
                        throw KubectlException.error("either --from-file or the combination of --docker-username, "
                                + "--docker-password and --docker-server is required");
                    }
                    Map<String, String> data = new LinkedHashMap<>();
                    data.put(".dockerconfigjson", Holders.dockerConfig(call.flags().text("docker-server"),
                            call.flags().text("docker-username"), call.flags().text("docker-password"),
                            call.flags().text("docker-email")));
                    return Holders.secret(name, data, "kubernetes.io/dockerconfigjson");
                });
    }

    private static Generator service(String name, String type) {
        return new Generator(name, List.of(), () -> new FlagSet().list("tcp").text("clusterip").number("node-port",
                "0"), List.of(), "failed to create " + type + " service: ", call -> {
                    String named = Generator.nameOf(call);
                    boolean headless = call.flags().text("clusterip").equals("None");
                    if (call.flags().all("tcp").isEmpty() && !headless)
                        throw KubectlException.error("at least one tcp port specifier must be provided");
                    return Networks.service(named, type, call.flags().all("tcp"), call.flags().text("clusterip"),
                            call.flags().number("node-port"), GoNumber::port);
                });
    }

    private static Generator externalName() {
        return new Generator("externalname", List.of(), () -> new FlagSet().list("tcp").text("external-name"),
                List.of("external-name"), "failed to create ExternalName service: ", call -> {
                    ObjectNode tree = Networks.service(Generator.nameOf(call), "ExternalName",
                            call.flags().all("tcp"), "", 0, GoNumber::port);
                    ((ObjectNode) tree.path("spec")).put("externalName", call.flags().text("external-name"));
                    return tree;
                });
    }

    private static ObjectNode quota(Call call) {
        ObjectNode tree = Built.object("v1", "ResourceQuota", Generator.nameOf(call));
        ObjectNode spec = tree.putObject("spec");
        String hard = call.flags().text("hard");
        if (!hard.isEmpty()) {
            ObjectNode amounts = spec.putObject("hard");
            for (String pair : hard.split(",", -1)) {
                List<String> parts = List.of(pair.split("=", -1));
                if (parts.size() != 2) {
                    throw KubectlException.error("Invalid argument syntax " + pair
                            + ", expected <resource>=<value>");
                }
                amounts.put(parts.getFirst(), Quantities.need(parts.get(1)).toString());
            }
        }
        if (!call.flags().text("scopes").isEmpty()) {
            Built.words(spec, "scopes", List.of(call.flags().text("scopes").split(",", -1)));
        }
        tree.putObject("status");
        return tree;
    }
}
