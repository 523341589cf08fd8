package podium.kubectl.command;

import java.time.Duration;
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

/** {@code kubectl port-forward}: says what it forwards, until the Pod ends or the run does. Rule: kubectl.md §8. */
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
        Optional<ApiObject> named = new PodChoice(call).object(words.getFirst());
        for (String ports : words.subList(1, words.size())) forward(call, named, ports);
        call.cluster().await(Duration.between(call.cluster().now(), call.cluster().end()),
                () -> call.cluster().view().find(pod.key()).isEmpty());
        if (call.cluster().view().find(pod.key()).isEmpty()) throw KubectlException.error("lost connection to pod");
    }

    private static void forward(Call call, Optional<ApiObject> named, String ports) {
        int colon = ports.indexOf(':');
        String local = colon < 0 ? ports : ports.substring(0, colon);
        String remote = target(named, colon < 0 ? ports : ports.substring(colon + 1));
        String from = local.isEmpty() ? "40000" : local;
        call.out().line("Forwarding from 127.0.0.1:" + from + " -> " + remote);
        call.out().line("Forwarding from [::1]:" + from + " -> " + remote);
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
