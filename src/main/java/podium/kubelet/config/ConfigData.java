package podium.kubelet.config;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.Secret;

/** The keys of ConfigMaps and Secrets as bytes, sorted. */
public final class ConfigData {
    private ConfigData() {
    }

    /** Both data and binaryData. */
    public static SortedMap<String, byte[]> of(ConfigMap map) {
        SortedMap<String, byte[]> out = decode(map.binaryData());
        map.data().forEach((k, v) -> out.put(k, v.getBytes(StandardCharsets.UTF_8)));
        return out;
    }

    /** The decoded data. */
    public static SortedMap<String, byte[]> of(Secret secret) {
        return decode(secret.data());
    }

    private static SortedMap<String, byte[]> decode(Map<String, String> base64) {
        SortedMap<String, byte[]> out = new TreeMap<>();
        base64.forEach((k, v) -> out.put(k, Base64.getMimeDecoder().decode(v)));
        return out;
    }
}
