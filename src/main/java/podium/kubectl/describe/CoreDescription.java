package podium.kubectl.describe;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.Secret;

/** The texts of {@code kubectl describe} for objects that Pods use. Rule: kubectl.md §5.7. */
record CoreDescription(DescribeWriter out) {
    void configMap(ConfigMap c) {
        Heads.named(out, c);
        Heads.labelled(out, c);
        out.raw("\nData\n====\n");
        new TreeMap<>(c.data()).forEach((key, value) -> out.raw(key + ":\n----\n" + value + "\n\n"));
        out.raw("\nBinaryData\n====\n");
        new TreeMap<>(c.binaryData()).forEach((key, value) -> out.raw(key + ": " + size(value) + " bytes\n"));
        out.raw("\n");
    }

    void secret(Secret s) {
        Heads.named(out, s);
        Heads.labelled(out, s);
        out.raw("\nType:  " + s.type() + "\n\nData\n====\n");
        boolean isToken = s.type().equals("kubernetes.io/service-account-token");
        new TreeMap<>(s.data()).forEach((key, value) -> out.key(0, key, isToken && key.equals("token")
                ? new String(bytes(value), StandardCharsets.UTF_8)
                : size(value) + " bytes"));
    }

    private static int size(String base64) {
        return bytes(base64).length;
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64.getBytes(StandardCharsets.UTF_8));
    }
}
