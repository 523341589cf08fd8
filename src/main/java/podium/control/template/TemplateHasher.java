package podium.control.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import podium.cluster.ApiJson;
import podium.cluster.pod.PodTemplateSpec;

/** Names templates by what they hold, as every cluster of this version does. Rule: controllers.md §0.2. */
public final class TemplateHasher {
    private static final String DIGITS = "456789bcdf";
    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;
    private static final int COUNT_BYTES = 8;
    private final ObjectMapper mapper = ApiJson.mapper();
    private final GoDump dump = new GoDump(new GoTypes());

    /**
     * The hash in the names of ReplicaSets and of the revisions of DaemonSets, of up to ten letters.
     *
     * @param collisions how often a name was taken by another template; it goes into the hash as soon as there is a count
     */
    public String hash(PodTemplateSpec template, Optional<Integer> collisions) {
        String text = dump.write("v1.PodTemplateSpec", mapper.valueToTree(template));
        int hash = fnv1a(OFFSET, text.getBytes(StandardCharsets.UTF_8));
        return encoded(collisions.map(c -> fnv1a(hash, littleEndian(c))).orElse(hash));
    }

    /** The hash in the names of the revisions of a StatefulSet: of the patch that restores the template. */
    public String revisionHash(PodTemplateSpec template, int collisions) {
        ObjectNode patch = mapper.valueToTree(template);
        patch.put("$patch", "replace");
        ObjectNode whole = mapper.createObjectNode();
        whole.putObject("spec").set("template", patch);
        return encoded(fnv1(json(whole) + collisions));
    }

    /** JSON with sorted keys, escaped as Go does. */
    private String json(ObjectNode tree) {
        try {
            Object sortable = mapper.treeToValue(tree, Object.class);
            String text = mapper.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(sortable);
            return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template read from JSON can be written as JSON", e);
        }
    }

    private static byte[] littleEndian(int count) {
        byte[] bytes = new byte[COUNT_BYTES];
        for (int i = 0; i < Integer.BYTES; i++) bytes[i] = (byte) (count >>> (Byte.SIZE * i));
        return bytes;
    }

    private static int fnv1a(int start, byte[] bytes) {
        int hash = start;
        for (byte b : bytes) hash = (hash ^ (b & 0xff)) * PRIME;
        return hash;
    }

    private static int fnv1(String text) {
        int hash = OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) hash = (hash * PRIME) ^ (b & 0xff);
        return hash;
    }

    /** Digits as letters that form no words. */
    private static String encoded(int hash) {
        StringBuilder out = new StringBuilder();
        Integer.toUnsignedString(hash).chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
        return out.toString();
    }
}
