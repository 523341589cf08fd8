package podium.manifest.edit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.manifest.schema.Type;

/**
 * The API's own documentation of types and fields, from the schema that kubernetes-model-validator ships. It is read on
 * the first question, which takes a moment.
 */
final class FieldDocs {
    private static final String RESOURCE = "/openshift-generated.json";
    private static final String API = "io.k8s.";
    private final Map<String, String> words = new TreeMap<>();
    private boolean read;

    /** What a struct is; empty when the schema says nothing. */
    String of(Type.Struct struct) {
        return find(struct.goName());
    }

    /** What a field of a struct is; empty when the schema says nothing. */
    String of(Type.Struct struct, String field) {
        return find(struct.goName() + "#" + field);
    }

    private synchronized String find(String key) {
        if (!read) {
            read = true;
            read();
        }
        return words.getOrDefault(key, "");
    }

    private void read() {
        try (InputStream in = Optional.ofNullable(FieldDocs.class.getResourceAsStream(RESOURCE)).orElseThrow(
                () -> new IllegalStateException("missing resource " + RESOURCE));
                JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean definitions = json.currentName().equals("definitions");
                json.nextToken();
                if (definitions) definitions(json);
                else json.skipChildren();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void definitions(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.startsWith(API)) definition(json, goName(name));
            else json.skipChildren();
        }
    }

    /** The last two steps, as in {@code v1.PodSpec}; types of the core group come first and are not overwritten. */
    private static String goName(String name) {
        int last = name.lastIndexOf('.');
        return name.substring(name.lastIndexOf('.', last - 1) + 1);
    }

    private void definition(JsonParser json, String type) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if (member.equals("description") && value == JsonToken.VALUE_STRING) words.putIfAbsent(type, text(json));
            else if (member.equals("properties")) properties(json, type);
            else json.skipChildren();
        }
    }

    private void properties(JsonParser json, String type) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = type + "#" + json.currentName();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean description = json.currentName().equals("description");
                if (json.nextToken() == JsonToken.VALUE_STRING && description) words.putIfAbsent(key, text(json));
                else json.skipChildren();
            }
        }
    }

    private static String text(JsonParser json) throws IOException {
        return json.getText().strip();
    }
}
