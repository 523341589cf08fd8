package podium.control.pod;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import podium.cluster.ApiJson;
import podium.cluster.pod.PodTemplateSpec;

/**
 * Names templates by what they hold: equal templates have equal hashes. The alphabet is that of a cluster; the number under
 * it is a hash of the JSON, for the real one depends on how Go lays out memory. Rule: controllers.md §0.2.
 */
public final class TemplateHasher {
    private static final String DIGITS = "456789bcdf";
    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;
    private final ObjectWriter writer = ApiJson.mapper().writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /** The hash of a template, of up to ten letters. */
    public String hash(PodTemplateSpec template) {
        return encoded(fnv(json(template)));
    }

    private byte[] json(PodTemplateSpec template) {
        try {
            return writer.writeValueAsString(template).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template read from JSON can be written as JSON", e);
        }
    }

    private static int fnv(byte[] bytes) {
        int hash = OFFSET;
        for (byte b : bytes) hash = (hash ^ (b & 0xff)) * PRIME;
        return hash;
    }

    /** Digits as letters that form no words. */
    static String encoded(int hash) {
        StringBuilder out = new StringBuilder();
        Integer.toUnsignedString(hash).chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
        return out.toString();
    }
}
