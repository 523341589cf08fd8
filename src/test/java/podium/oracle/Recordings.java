package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The recordings of the real cluster among the test resources. */
final class Recordings {
    private static final String SUFFIX = ".json.gz";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Path root;

    Recordings() {
        try {
            URL url = Optional.ofNullable(Recordings.class.getResource("/oracle")).orElseThrow();
            root = Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of all scenarios, sorted. */
    List<String> names() {
        try (Stream<Path> files = Files.list(root.resolve("traces"))) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(SUFFIX)).map(
                    f -> f.substring(0, f.length() - SUFFIX.length())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode trace(String name) {
        try (var in = new GZIPInputStream(Files.newInputStream(root.resolve("traces").resolve(name + SUFFIX)))) {
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String scenario(String name) {
        try {
            return Files.readString(root.resolve("scenarios").resolve(name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
