package podium.cluster.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which Pods a Service sends to, and by which ports. */
public record ServiceSpec(
        List<ServicePort> ports,
        Map<String, String> selector,
        String clusterIP,
        List<String> clusterIPs,
        String type,
        List<String> externalIPs,
        String sessionAffinity,
        String externalName,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean publishNotReadyAddresses,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    /** The same spec with another address. */
    public ServiceSpec withClusterIP(String clusterIP) {
        return new ServiceSpec(ports, selector, clusterIP, clusterIP.isEmpty() ? List.of() : List.of(clusterIP), type,
                externalIPs,
                sessionAffinity, externalName, publishNotReadyAddresses, other);
    }

    /** The same spec with other ports. */
    public ServiceSpec withPorts(List<ServicePort> ports) {
        return new ServiceSpec(ports, selector, clusterIP, clusterIPs, type, externalIPs, sessionAffinity, externalName,
                publishNotReadyAddresses, other);
    }

    /** The same spec with a value of a field that has no component here. */
    public ServiceSpec withOther(String field, JsonNode value) {
        SortedMap<String, JsonNode> all = new TreeMap<>(other);
        all.put(field, value);
        return new ServiceSpec(ports, selector, clusterIP, clusterIPs, type, externalIPs, sessionAffinity, externalName,
                publishNotReadyAddresses, all);
    }
}
