package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.text.Problem;
import podium.text.Source;

/** Every manifest that a real cluster was given: taken where the cluster took it. */
class ScenariosTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final JsonNode APPLIES = Oracle.json("applies.json");

    static Stream<Source> scenarios() {
        return Oracle.scenarios().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isTakenWhereTheClusterTookIt(Source source) {
        JsonNode apply = APPLIES.path(source.name().replace(".yaml", ""));
        Manifest manifest = READER.read(source);
        List<Problem> errors = manifest.problems().stream().filter(
                p -> p.severity() == Problem.Severity.ERROR).toList();
        if (apply.path("rc").asInt() == 0) {
            assertThat(errors).isEmpty();
            assertThat(manifest.documents()).isNotEmpty().allMatch(d -> d.object().isPresent());
        } else {
            assertThat(errors).isNotEmpty();
        }
    }
}
