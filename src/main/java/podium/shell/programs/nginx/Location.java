package podium.shell.programs.nginx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What is done with the paths of a part of a site.
 *
 * @param modifier {@code =}, {@code ^~}, {@code ~}, {@code ~*}, or empty for a beginning
 * @param settings directives of the location, of its server and of http, the innermost first
 */
record Location(String modifier, String path, List<List<Directive>> settings) {
    /** The innermost directive of a name. */
    Optional<Directive> find(String name) {
        for (List<Directive> level : settings)
            for (Directive directive : level) if (directive.name().equals(name)) return Optional.of(directive);
        return Optional.empty();
    }

    /** A directive of the location itself. */
    Optional<Directive> own(String name) {
        return settings.getFirst().stream().filter(directive -> directive.name().equals(name)).findFirst();
    }

    /** The header fields that are added: those of the innermost level that has any. */
    SequencedMap<String, String> headers() {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        for (List<Directive> level : settings) {
            for (Directive directive : level)
                if (directive.name().equals("add_header")) headers.put(directive.argument(1), directive.argument(2));
            if (!headers.isEmpty()) return headers;
        }
        return headers;
    }

    boolean isRegex() {
        return modifier.startsWith("~");
    }

    boolean matches(String uri) {
        return switch (modifier) {
            case "=" -> uri.equals(path);
            case "~" -> java.util.regex.Pattern.compile(path).matcher(uri).find();
            case "~*" -> java.util.regex.Pattern.compile(path, java.util.regex.Pattern.CASE_INSENSITIVE).matcher(
                    uri).find();
            default -> uri.startsWith(path);
        };
    }
}
