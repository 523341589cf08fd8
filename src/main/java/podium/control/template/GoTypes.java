package podium.control.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Go types of a Pod template, as the resource beside this package lists them: structs, and other names of types. */
final class GoTypes {
    private static final String RESOURCE = "/podium/control/template-types.txt";
    private final Map<String, List<Field>> structs = new LinkedHashMap<>();
    private final Map<String, String> underlying = new LinkedHashMap<>();

    /**
     * A field of a struct.
     *
     * @param json its name in JSON; {@code .} for that of the struct around it, {@code -} when nothing ever sets it
     */
    record Field(String name, String json, String type) {
    }

    GoTypes() {
        List<Field> fields = List.of();
        for (String line : text().lines().toList()) {
            String[] words = line.strip().split(" ", -1);
            if (line.startsWith("#")) continue;
            if (line.startsWith(" ")) {
                fields.add(new Field(words[0], words[1], words[2]));
            } else if (words.length == 1) {
                fields = new ArrayList<>();
                structs.put(words[0], fields);
            } else {
                underlying.put(words[0], words[1]);
            }
        }
    }

    private static String text() {
        try (InputStream in = GoTypes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("missing resource " + RESOURCE);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of a struct in their order; empty for what is none. */
    Optional<List<Field>> struct(String type) {
        return Optional.ofNullable(structs.get(type));
    }

    /** What a named type is; the type itself where it has no other name. */
    String underlying(String type) {
        return underlying.getOrDefault(type, type);
    }
}
