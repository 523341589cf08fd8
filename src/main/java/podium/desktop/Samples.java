package podium.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Manifests that come with the program. */
final class Samples {
    private Samples() {
    }

    /** What stands in the sandbox at the first start. */
    static String first() {
        try (InputStream in = Objects.requireNonNull(
                Samples.class.getResourceAsStream("/podium/samples/first.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
