package podium.kubectl.command;

import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl port-forward}: checks what it is given, and refuses, for nobody is there to connect. Rule: kubectl.md §8. */
final class PortForward implements Verb {
    @Override
    public String name() {
        return "port-forward";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet().preset("address", "localhost").duration("pod-running-timeout", "1m0s");
    }

    @Override
    public void run(Call call) {
        List<String> words = call.words();
        if (words.size() < 2) throw call.usage("TYPE/NAME and list of ports are required for port-forward");
        for (String ports : words.subList(1, words.size())) {
            if (!ports.matches("(\\d{1,5}|:?[a-z0-9-]+)?(:[a-z0-9-]+)?"))
                throw KubectlException.error("error parsing local port '" + ports + "': invalid syntax");
        }
        Pod pod = Exec.pod(call, words.getFirst(), call.flags().duration("pod-running-timeout"));
        Optional<PodPhase> phase = pod.status().flatMap(PodStatus::phase);
        if (phase.filter(p -> p == PodPhase.RUNNING).isEmpty()) {
            throw KubectlException.error("unable to forward port because pod is not running. Current status="
                    + phase.map(PodPhase::toString).orElse("Pending"));
        }
        Optional<ApiObject> named = new PodChoice(call, "attach to").object(words.getFirst());
        for (String ports : words.subList(1, words.size())) target(named, ports.substring(ports.indexOf(':') + 1));
        throw KubectlException.error(
                "nothing beside a simulated cluster could reach a forwarded port: ask from inside, as "
                        + "in kubectl exec " + pod.metadata().name() + " -- wget -qO- http://localhost:PORT");
    }

    /** A Service's port leads to that of its Pods. */
    private static String target(Optional<ApiObject> named, String port) {
        if (named.isEmpty() || !(named.get() instanceof Service service)) return port;
        List<ServicePort> ports = service.spec().map(s -> s.ports()).orElse(List.of());
        return ports.stream().filter(p -> (p.port() + "").equals(port) || p.name().equals(port)).findFirst().flatMap(
                ServicePort::targetPort).map(Object::toString).orElseThrow(
                        () -> KubectlException.error(
                                "Service " + service.metadata().name() + " does not have a service port " + port));
    }
}
