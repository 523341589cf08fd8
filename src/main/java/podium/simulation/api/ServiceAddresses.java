package podium.simulation.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.core.ServiceSpec;
import podium.simulation.time.Draws;

/** Gives Services what the API server hands out: an address of the cluster, and ports of the nodes. */
record ServiceAddresses(ApiServer api, Draws draws) {
    private static final String FAMILIES = "ipFamilies";
    private static final int FIRST_PORT = 30_000;
    private static final int PORTS = 2_768;

    Service addressed(Service service) {
        Optional<ServiceSpec> spec = service.spec().filter(s -> !s.type().equals("ExternalName"));
        return spec.isEmpty()
                ? service
                : service.withSpec(Optional.of(published(service, located(service, spec.get()))));
    }

    private ServiceSpec located(Service service, ServiceSpec spec) {
        ServiceSpec located = spec.withClusterIP(spec.clusterIP().isEmpty() ? address(service) : spec.clusterIP());
        return located.other().containsKey(FAMILIES) ? located : located.withOther(FAMILIES, families(located));
    }

    /** Rule: a headless Service without a selector is given both families, whatever the cluster has. */
    private static JsonNode families(ServiceSpec spec) {
        ArrayNode families = JsonNodeFactory.instance.arrayNode().add("IPv4");
        boolean dual = Optional.ofNullable(spec.other().get("ipFamilyPolicy")).filter(
                p -> p.asText().equals("RequireDualStack")).isPresent();
        return dual ? families.add("IPv6") : families;
    }

    private String address(Service service) {
        int number = drawn("service/" + service.key());
        return "10.96." + (1 + number / 256 % 250) + "." + (1 + number % 250);
    }

    private int drawn(String what) {
        return new BigInteger(draws.hex(what, 4), 16).intValue();
    }

    private ServiceSpec published(Service service, ServiceSpec spec) {
        if (!spec.type().equals("NodePort") && !spec.type().equals("LoadBalancer")) return spec;
        NavigableSet<Integer> taken = new TreeSet<>();
        api.list(Service.class).forEach(
                s -> s.spec().ifPresent(o -> o.ports().forEach(p -> taken.add(p.nodePort()))));
        List<ServicePort> ports = new ArrayList<>();
        for (ServicePort p : spec.ports()) {
            int port = p.nodePort() > 0 ? p.nodePort() : free(service, p, taken);
            taken.add(port);
            ports.add(new ServicePort(p.name(), p.protocol(), p.port(), p.targetPort(), port, p.appProtocol()));
        }
        return spec.withPorts(ports);
    }

    private int free(Service service, ServicePort port, NavigableSet<Integer> taken) {
        int number = drawn("node port/" + service.key() + "/" + port.port());
        while (taken.contains(FIRST_PORT + number % PORTS)) number++;
        return FIRST_PORT + number % PORTS;
    }
}
