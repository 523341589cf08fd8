package podium.kubectl.generate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import podium.shell.kernel.Text;

/** ConfigMaps and Secrets made up from flags. Rule: kubectl.md §9. */
public final class Holders {
    private Holders() {
    }

    /** {@code create configmap}. */
    public static ObjectNode configMap(String name, Map<String, String> data) {
        ObjectNode tree = Built.object("v1", "ConfigMap", name);
        data.forEach((key, text) -> {
            if (isText(text)) tree.withObject("/data").put(key, text);
            else tree.withObject("/binaryData").put(key, base64(text));
        });
        return tree;
    }

    /** Rule: what is no UTF-8 goes to the binary data. */
    private static boolean isText(String text) {
        return Arrays.equals(Text.bytes(text), text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code create secret}. A type that is empty is left out. */
    public static ObjectNode secret(String name, Map<String, String> data, String type) {
        ObjectNode tree = Built.object("v1", "Secret", name);
        if (!data.isEmpty()) {
            ObjectNode map = tree.putObject("data");
            data.forEach((k, v) -> map.put(k, base64(v)));
        }
        if (!type.isEmpty()) tree.put("type", type);
        return tree;
    }

    /** What a registry's credentials look like in a Secret. */
    public static String dockerConfig(String server, String user, String password, String email) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ObjectNode entry = tree.putObject("auths").putObject(server).put("username", user).put("password", password);
        if (!email.isEmpty()) entry.put("email", email);
        entry.put("auth", base64(user + ":" + password));
        return tree.toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(Text.bytes(text));
    }
}
