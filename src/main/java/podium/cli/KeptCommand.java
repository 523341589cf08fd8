package podium.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that a folder keeps, one a line, so that the next one finds the cluster as this one left it.
 *
 * @param at after the start of the run
 * @param input what it read from standard input
 * @param typed what was typed at its terminal while it ran
 */
record KeptCommand(Duration at, List<String> arguments, String input, List<TypedText> typed) {
    static List<KeptCommand> read(Path file) {
        if (!Files.exists(file)) return List.of();
        try {
            ObjectMapper mapper = new ObjectMapper();
            List<KeptCommand> found = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                JsonNode node = mapper.readTree(line);
                List<String> arguments = new ArrayList<>();
                node.path("kubectl").forEach(a -> arguments.add(a.asText()));
                List<TypedText> typed = new ArrayList<>();
                node.path("typed").forEach(t -> typed.add(
                        new TypedText(Duration.ofMillis(t.path("ms").asLong()), t.path("text").asText())));
                found.add(new KeptCommand(Duration.ofMillis(node.path("ms").asLong()), arguments,
                        node.path("input").asText(), typed));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void append(Path file) {
        try {
            ObjectNode node = new ObjectMapper().createObjectNode().put("ms", at.toMillis());
            arguments.forEach(node.putArray("kubectl")::add);
            if (!input.isEmpty()) node.put("input", input);
            if (!typed.isEmpty())
                typed.forEach(t -> node.withArray("typed").addObject().put("ms",
                        t.at().toMillis()).put("text", t.text()));
            Files.writeString(file, node + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
