package podium.kubectl.resource;

import java.util.Optional;

/**
 * What one part of a command line asks for.
 *
 * @param name one object; empty for all of the type
 * @param namespace the namespace, when the part itself names one, as a file does
 */
public record Target(ResourceType type, Optional<String> name, Optional<String> namespace) {
    /** One object by its name. */
    public static Target of(ResourceType type, String name) {
        return new Target(type, Optional.of(name), Optional.empty());
    }
}
