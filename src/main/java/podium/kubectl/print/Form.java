package podium.kubectl.print;

import com.fasterxml.jackson.databind.JsonNode;
import podium.kubectl.gotemplate.GoTemplate;
import podium.kubectl.jsonpath.JsonPath;

/** How objects are printed: what {@code -o} says. */
public sealed interface Form {
    /** A table, or a line that names what was done. */
    record Human(boolean wide) implements Form {
    }

    /** {@code pod/web} on a line. */
    record Name() implements Form {
    }

    /** YAML. */
    record Yaml() implements Form {
    }

    /** YAML with braces; each tree is a document of its own. */
    record Kyaml() implements Form {
    }

    /** JSON. */
    record Json() implements Form {
    }

    /** A JSONPath template. */
    record Path(String template, JsonPath path) implements Form {
    }

    /** A JSONPath template whose results are printed as a JSON list. */
    record PathAsJson(String template, JsonPath path) implements Form {
    }

    /** Columns with paths. */
    record Columns(CustomColumns columns) implements Form {
    }

    /** A Go template. */
    record Template(GoTemplate template) implements Form {
    }

    /** Whether the form prints rows or lines of its own, so that a list has no root object. */
    default boolean isHuman() {
        return this instanceof Human;
    }

    /** The text of one tree, an object or a list; names and tables are made elsewhere. */
    default String print(JsonNode tree) {
        return switch (this) {
            case Yaml() -> YamlText.of(tree);
            case Kyaml() -> KyamlText.of(tree);
            case Json() -> JsonText.sorted(tree);
            case Path(String template, JsonPath path) -> Paths.text(template, path, tree);
            case PathAsJson(String template, JsonPath path) -> Paths.json(template, path, tree);
            case Columns(CustomColumns columns) -> columns.print(tree);
            case Template(GoTemplate template) -> template.text(tree);
            case Human h -> "";
            case Name n -> "";
        };
    }
}
