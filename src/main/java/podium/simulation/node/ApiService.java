package podium.simulation.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.IntOrString;
import podium.cluster.ObjectMeta;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.core.ServiceSpec;
import podium.simulation.network.ServiceNetwork;

/** The Service of the API server, which every container is told of. */
final class ApiService {
    static final Service KUBERNETES = new Service("v1", "Service",
            new ObjectMeta("kubernetes", "", "default", "", "", 0, Optional.empty(), Optional.empty(), Optional.empty(),
                    Map.of(), Map.of(),
                    List.of(), List.of(), Map.of()),
            Optional.of(new ServiceSpec(
                    List.of(new ServicePort("https", "TCP", 443, Optional.of(new IntOrString.Int(6443)), 0,
                            Optional.empty())),
                    Map.of(), ServiceNetwork.API_ADDRESS, List.of(ServiceNetwork.API_ADDRESS), "ClusterIP", List.of(),
                    "None", "", false,
                    Map.of())),
            Optional.empty());

    private ApiService() {
    }
}
