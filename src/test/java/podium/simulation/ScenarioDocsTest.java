package podium.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/scenarios.md names every step and every fault that there is. */
class ScenarioDocsTest {
    static Collection<String> forms() {
        return StepWords.FORMS;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachIsExplained(String form) throws IOException {
        assertThat(Files.readString(Path.of("docs/scenarios.md"))).contains("| `" + form + "` |");
    }
}
