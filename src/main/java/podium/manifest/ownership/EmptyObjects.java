package podium.manifest.ownership;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import podium.manifest.schema.Kind;

/** Objects without content as the server holds them: structs that its types cannot leave out are there. */
public final class EmptyObjects {
    private static final String RESOURCE = "/podium/schema/empty-objects.json";

    private EmptyObjects() {
    }

    private static final class All {
        static final ObjectNode BY_KIND = read();

        private static ObjectNode read() {
            try (InputStream in = EmptyObjects.class.getResourceAsStream(RESOURCE)) {
                if (in == null) throw new IllegalStateException("missing resource " + RESOURCE);
                return (ObjectNode) new ObjectMapper().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The empty object of a kind; of an unknown one, with metadata alone. */
    public static ObjectNode of(Kind kind) {
        if (All.BY_KIND.path(kind.apiVersion() + "/" + kind.name()) instanceof ObjectNode known)
            return known.deepCopy();
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        bare.putObject("metadata");
        return bare;
    }

    /** An object's tree with the structs that the server's types cannot leave out; changed in place. */
    public static ObjectNode filled(ObjectNode tree, Kind kind) {
        fill(tree, of(kind));
        return tree;
    }

    private static void fill(ObjectNode tree, ObjectNode empty) {
        empty.properties().forEach(p -> {
            if (!(p.getValue() instanceof ObjectNode struct)) return;
            if (!tree.has(p.getKey())) tree.putObject(p.getKey());
            if (tree.path(p.getKey()) instanceof ObjectNode there) fill(there, struct);
        });
    }
}
