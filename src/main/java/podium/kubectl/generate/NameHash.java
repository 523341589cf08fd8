package podium.kubectl.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import podium.manifest.tree.GoJson;

/** The hash behind the names of ConfigMaps and Secrets that are made anew when what they hold changes. */
public final class NameHash {
    private static final int LENGTH = 10;

    private NameHash() {
    }

    /**
     * Rule: the hash is of the data, the kind and a name, its digits made free of vowels and look-alikes.
     *
     * @param name the name that goes into the hash: a kustomization leaves it empty
     */
    public static String of(ObjectNode object, String name) {
        ObjectNode hashed = object.objectNode();
        if (object.has("binaryData")) hashed.set("binaryData", object.path("binaryData"));
        hashed.set("data", object.path("data").isMissingNode() ? object.objectNode() : object.path("data"));
        hashed.set("kind", object.path("kind"));
        hashed.put("name", name);
        if (object.path("kind").asText().equals("Secret")) hashed.put("type", object.path("type").asText());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(
                    GoJson.compact(hashed).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH).replace('0', 'g').replace('1', 'h').replace(
                    '3', 'k').replace('a', 'm').replace('e', 't');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
