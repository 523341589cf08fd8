package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import podium.kubectl.resource.Failures;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;

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
                "load-balancer-ip", "overrides", "override-type").bool("save-config");
    }

    @Override
    public void run(Call call) {
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        if (call.words().isEmpty() && call.flags().all("filename").isEmpty())
            throw KubectlException.error(Delete.NOTHING_GIVEN);
        if (call.words().size() == 1 && !call.words().getFirst().contains("/"))
            throw KubectlException.error("resource(s) were provided, but no name was specified");
        Failures failures = new Failures();
        lookup.find(lookup.targetsWithoutSelector(), failures).forEach(g -> g.objects().forEach(
                o -> failures.attempt(() -> expose(call, reporter, o))));
        failures.end();
    }

    private static void expose(Call call, Reporter reporter, ApiObject object) {
        Map<String, String> selector = selector(call, object);
        List<Integer> ports = new ArrayList<>();
        String asked = call.flags().text("port");
        for (String port : asked.isEmpty() ? new String[0] : asked.split(",", -1)) ports.add(GoNumber.whole(port));
        if (ports.isEmpty()) ports.addAll(ports(object));
        if (ports.isEmpty()) throw KubectlException.error("couldn't find port via --port flag or introspection");
        String name = call.flags().text("name");
        Map<String, String> labels = new TreeMap<>(object.metadata().labels());
        if (!call.flags().text("labels").isEmpty()) {
            labels.clear();
            labels.putAll(LabelFlags.parse(call.flags().text("labels")));
        }
        String protocol = call.flags().text("protocol");
        ObjectNode made = Networks.exposed(name.isEmpty() ? object.metadata().name() : name, labels, selector, ports,
                protocol.isEmpty() ? "TCP" : protocol, call.flags().text("target-port"), call.flags().text("type"));
        if (!call.flags().text("cluster-ip").isEmpty()) {
            made.withObject("/spec").put("clusterIP", call.flags().text("cluster-ip"));
        }
        String external = call.flags().text("external-ip");
        if (!external.isEmpty()) Built.words(made.withObject("/spec"), "externalIPs", List.of(external));
        String balancer = call.flags().text("load-balancer-ip");
        if (!balancer.isEmpty()) made.withObject("/spec").put("loadBalancerIP", balancer);
        String affinity = call.flags().text("session-affinity");
        if (!List.of("", "None", "ClientIP").contains(affinity))
            throw KubectlException.error("unknown session affinity: " + affinity);
        if (!affinity.isEmpty()) made.withObject("/spec").put("sessionAffinity", affinity);
        ObjectNode tree = Overrides.applied(call, made);
        if (reporter.dryRun() == DryRun.CLIENT) {
            reporter.made(tree, "exposed");
            return;
        }
        ApiObject stored = Writer.refusable("", () -> call.server().create(
                ResourceTypes.need("services"), tree, call.namespace(), reporter.dryRun() == DryRun.NONE));
        reporter.done(stored, "exposed");
    }

    private static Map<String, String> selector(Call call, ApiObject object) {
        String asked = call.flags().text("selector");
        if (!asked.isEmpty()) {
            return LabelFlags.parse(asked);
        }
        boolean can = object instanceof Pod || object instanceof Deployment || object instanceof ReplicaSet
                || object instanceof Service || object.kind().equals("ReplicationController");
        if (!can) {
            throw KubectlException.error("cannot expose a " + ResourceTypes.ofKind(object.apiVersion(),
                    object.kind()).map(t -> t.group().isEmpty() ? t.kind() : t.kind() + "." + t.group()).orElse(""));
        }
        Map<String, String> found = object instanceof Pod
                ? object.metadata().labels()
                : object.kind().equals("ReplicationController")
                        ? replicated(call, object)
                        : PodChoice.selector(object).map(LabelSelector::matchLabels).orElse(Map.of());
        if (found.isEmpty()) {
            throw KubectlException.error("couldn't retrieve selectors via --selector flag or introspection: the "
                    + object.kind().toLowerCase(Locale.ROOT) + " has no labels and cannot be exposed");
        }
        return found;
    }

    private static Map<String, String> replicated(Call call, ApiObject controller) {
        Map<String, String> selector = new TreeMap<>();
        call.trees().tree(controller).path("spec").path("selector").properties().forEach(
                p -> selector.put(p.getKey(), p.getValue().asText()));
        return selector;
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
