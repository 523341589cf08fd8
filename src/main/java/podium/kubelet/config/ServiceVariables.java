package podium.kubelet.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.core.ServiceSpec;

/** Variables that tell a container of the Services that exist when it is created. Rule: controllers.md §7.6. */
public final class ServiceVariables {
    private ServiceVariables() {
    }

    /** The variables of Services that have a cluster address. */
    public static SequencedMap<String, String> of(List<Service> services) {
        SequencedMap<String, String> out = new LinkedHashMap<>();
        for (Service service : services) {
            service.spec().filter(s -> s.clusterIP().contains(".") && !s.ports().isEmpty()).ifPresent(
                    s -> add(service.metadata().name(), s, out));
        }
        return out;
    }

    private static void add(String service, ServiceSpec spec, SequencedMap<String, String> out) {
        String name = service.toUpperCase(Locale.ROOT).replace('-', '_');
        ServicePort first = spec.ports().getFirst();
        out.put(name + "_SERVICE_HOST", spec.clusterIP());
        out.put(name + "_SERVICE_PORT", Integer.toString(first.port()));
        for (ServicePort port : spec.ports()) {
            if (!port.name().isEmpty()) {
                out.put(name + "_SERVICE_PORT_" + port.name().toUpperCase(Locale.ROOT).replace('-', '_'),
                        Integer.toString(port.port()));
            }
        }
        out.put(name + "_PORT", url(spec, first));
        for (ServicePort port : spec.ports()) {
            String prefix = name + "_PORT_" + port.port() + "_" + port.protocol().toUpperCase(Locale.ROOT);
            out.put(prefix, url(spec, port));
            out.put(prefix + "_PROTO", port.protocol().toLowerCase(Locale.ROOT));
            out.put(prefix + "_PORT", Integer.toString(port.port()));
            out.put(prefix + "_ADDR", spec.clusterIP());
        }
    }

    private static String url(ServiceSpec spec, ServicePort port) {
        return port.protocol().toLowerCase(Locale.ROOT) + "://" + spec.clusterIP() + ":" + port.port();
    }
}
