package podium.shell.programs.nginx;

import java.util.List;
import java.util.Optional;

/**
 * A directive of the configuration.
 *
 * @param words its name and its arguments
 * @param block what stands in its braces, empty when it ends with a semicolon
 * @param file where it stands
 * @param line from 1
 */
record Directive(List<String> words, Optional<List<Directive>> block, String file, int line) {
    String name() {
        return words.getFirst();
    }

    /** An argument, from 1; empty when there is none. */
    String argument(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    List<Directive> inside() {
        return block.orElse(List.of());
    }
}
