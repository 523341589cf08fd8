package podium.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import podium.text.Source;

/** The recorded answers of a real cluster, as tests read them. */
final class Oracle {
    private static final Path ROOT = Path.of("src/test/resources/oracle");

    private Oracle() {
    }

    static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(ROOT.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A manifest or a mutant by its file name. */
    static Source manifest(String name) {
        Path hand = ROOT.resolve("manifests").resolve(name);
        return source(Files.exists(hand) ? hand : ROOT.resolve("mutants").resolve(name));
    }

    static List<Source> scenarios() {
        try (Stream<Path> files = Files.list(ROOT.resolve("scenarios"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().map(Oracle::source).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
