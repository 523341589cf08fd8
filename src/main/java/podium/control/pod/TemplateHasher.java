package podium.control.pod;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import podium.cluster.ApiJson;
import podium.cluster.pod.PodTemplateSpec;

/** Names templates by what they hold: equal templates have equal hashes. Rule: controllers.md §0.2. */
public final class TemplateHasher {
    private static final String DIGITS = "456789bcdf";
    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;
    private final ObjectMapper mapper = ApiJson.mapper();

    /**
     * The hash in the names of ReplicaSets and of the Pods of DaemonSets, of up to ten letters. Alphabet and length are those of a
     * cluster; the number under it is not, for there it depends on the memory layout of a Go program.
     */
    public String hash(PodTemplateSpec template) {
        return encoded(fnv1a(json(mapper.valueToTree(template))));
    }

    /** The hash in the names of the revisions of a StatefulSet, as a cluster has it: of the patch that restores the template. */
    public String revisionHash(PodTemplateSpec template) {
        ObjectNode patch = mapper.valueToTree(template);
        patch.put("$patch", "replace");
        ObjectNode whole = mapper.createObjectNode();
        whole.putObject("spec").set("template", patch);
        String collisions = "0";
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

    private static int fnv1a(String text) {
        int hash = OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * PRIME;
        return hash;
    }

    private static int fnv1(String text) {
        int hash = OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) hash = (hash * PRIME) ^ (b & 0xff);
        return hash;
    }

    /** Digits as letters that form no words. */
    static String encoded(int hash) {
        StringBuilder out = new StringBuilder();
        Integer.toUnsignedString(hash).chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
        return out.toString();
    }
}
