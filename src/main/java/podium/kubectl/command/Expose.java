package podium.kubectl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.LabelSelector;
import podium.cluster.core.Service;
import podium.cluster.pod.ContainerPort;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.generate.Networks;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.update.Server;

/** {@code kubectl expose}: a Service before something that has Pods. Rule: kubectl.md §8. */
final class Expose implements Verb {
    @Override
    public String name() {
        return "expose";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(new FlagSet()))).text("port", "target-port", "name",
                "selector", "labels,l", "external-ip", "type", "cluster-ip", "session-affinity", "protocol",
                "load-balancer-ip", "overrides").bool("save-config");
    }

    @Override
    public void run(Call call) {
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error("You must provide one or more resources by argument or filename.");
        for (ApiObject object : lookup.all(lookup.targets(call.words()))) expose(call, reporter, object);
    }

    private static void expose(Call call, Reporter reporter, ApiObject object) {
        Map<String, String> selector = selector(call, object);
        List<Integer> ports = new ArrayList<>();
        String asked = call.flags().text("port");
        for (String port : asked.isEmpty() ? new String[0] : asked.split(",", -1)) ports.add(Integer.parseInt(port));
        if (ports.isEmpty()) ports.addAll(ports(object));
        if (ports.isEmpty()) throw KubectlException.error("couldn't find port via --port flag or introspection");
        String name = call.flags().text("name");
        Map<String, String> labels = new TreeMap<>(object.metadata().labels());
        if (!call.flags().text("labels").isEmpty()) {
            labels.clear();
            for (String pair : call.flags().text("labels").split(",", -1))
                Built.pair(pair).ifPresent(p -> labels.put(p.getFirst(), p.get(1)));
        }
        String protocol = call.flags().text("protocol");
        var tree = Networks.exposed(name.isEmpty() ? object.metadata().name() : name, labels, selector, ports,
                protocol.isEmpty() ? "TCP" : protocol, call.flags().text("target-port"), call.flags().text("type"));
        if (!call.flags().text("cluster-ip").isEmpty()) {
            tree.withObject("/spec").put("clusterIP", call.flags().text("cluster-ip"));
        }
        if (reporter.dryRun() == DryRun.CLIENT) {
            reporter.made(tree, "exposed");
            return;
        }
        ApiObject made = Writer.refusable("", () -> new Server(call.cluster(), call.trees()).create(
                ResourceTypes.need("services"), tree, call.namespace(), reporter.dryRun() == DryRun.NONE));
        reporter.done(made, "exposed");
    }

    private static Map<String, String> selector(Call call, ApiObject object) {
        String asked = call.flags().text("selector");
        if (!asked.isEmpty()) {
            Map<String, String> selector = new TreeMap<>();
            for (String pair : asked.split(",", -1))
                Built.pair(pair).ifPresent(p -> selector.put(p.getFirst(), p.get(1)));
            return selector;
        }
        boolean can = object instanceof Pod || object instanceof Deployment || object instanceof ReplicaSet
                || object instanceof Service;
        if (!can) {
            throw KubectlException.error("cannot expose a " + ResourceTypes.ofKind(object.apiVersion(),
                    object.kind()).map(t -> t.group().isEmpty() ? t.kind() : t.kind() + "." + t.group()).orElse(""));
        }
        Map<String, String> found = object instanceof Pod
                ? object.metadata().labels()
                : PodChoice.selector(object).map(LabelSelector::matchLabels).orElse(Map.of());
        if (found.isEmpty()) {
            throw KubectlException.error("couldn't retrieve selectors via --selector flag or introspection: the "
                    + object.kind().toLowerCase(Locale.ROOT) + " has no labels and cannot be exposed");
        }
        return found;
    }

    private static List<Integer> ports(ApiObject object) {
        Optional<PodSpec> spec = switch (object) {
            case Pod p -> Optional.of(p.spec());
            case Deployment d -> d.spec().template().spec();
            case ReplicaSet r -> r.spec().template().spec();
            default -> Optional.empty();
        };
        List<Integer> found = new ArrayList<>();
        spec.ifPresent(s -> s.containers().forEach(c -> c.ports().stream().map(
                ContainerPort::containerPort).forEach(found::add)));
        if (object instanceof Service service)
            service.spec().ifPresent(s -> s.ports().forEach(p -> found.add(p.port())));
        return found;
    }
}
