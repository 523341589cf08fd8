package podium.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/writing-lessons.md names every expectation that there is. */
class WritingLessonsTest {
    static java.util.Collection<String> kinds() {
        return ExpectationReader.kinds().keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachExpectationIsExplained(String kind) throws IOException {
        assertThat(Files.readString(Path.of("docs/writing-lessons.md"))).contains("| `" + kind + ": {");
    }
}
