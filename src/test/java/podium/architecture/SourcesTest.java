package podium.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

/** Rules that only the source text can tell, held against the program and against fixtures that break them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesTest {
    private static final Path RECORDINGS = Path.of("src/test/resources/oracle");
    private static final Path RATCHET = Path.of("src/test/resources/architecture/long-files.txt");

    private final Sources program = Sources.under(Code.SOURCES);
    private final Sources fixtures = Sources.under(Code.BROKEN_SOURCES);

    @Test
    void filesAreSmallOrGettingSmaller() throws IOException {
        assertThat(Ratchet.read(Files.readAllLines(RATCHET)).problems(program.lines())).isEmpty();
    }

    @Test
    void theMedianFileFitsAScreen(TestReporter reporter) {
        List<Integer> sorted = program.lines().values().stream().sorted().toList();
        int median = sorted.get(sorted.size() / 2);
        reporter.publishEntry(Map.of("median lines of a file", Integer.toString(median)));
        assertThat(median).as("median lines of %d files", sorted.size()).isLessThanOrEqualTo(60);
    }

    @Test
    void theRatchetOnlyLetsFilesShrink() {
        Ratchet ratchet = Ratchet.read(
                List.of("# a comment", "grown 400", "same 400", "shrunk 400", "small 400", "gone 400"));
        TreeMap<String, Integer> now = new TreeMap<>(
                Map.of("grown", 401, "same", 400, "shrunk", 399, "small", 300, "new",
                        301, "fine", 300));
        assertThat(ratchet.problems(now)).containsExactly(
                "gone is gone: take it off the list of long files",
                "grown has 401 lines, and may have 400: split it by what its parts do",
                "new has 301 lines, and may have 300: split it by what its parts do",
                "shrunk has 399 lines: write that on the list of long files in place of 400",
                "small has 300 lines: take it off the list of long files");
    }

    @Test
    void methodsFitAScreen() {
        assertThat(program.longMethods(Sources.LONGEST_METHOD)).isEmpty();
    }

    @Test
    void aLongMethodIsFound() {
        assertThat(fixtures.longMethods(3)).anySatisfy(line -> assertThat(line).contains("Remembers.java:").endsWith(
                "see has 4 lines, more than 3: split it into steps with names"));
        assertThat(fixtures.longMethods(6)).isEmpty();
    }

    @Test
    void noStaticIsChanged() {
        assertThat(program.writtenStatics()).isEmpty();
    }

    @Test
    void aChangedStaticIsFoundAndACopiedOneIsNot() {
        assertThat(fixtures.writtenStatics()).hasSize(2).allSatisfy(
                line -> assertThat(line).contains("Remembers.java:")).anySatisfy(
                        line -> assertThat(line).contains("changes the static SEEN")).anySatisfy(
                                line -> assertThat(line).contains("changes the static COUNTS"));
    }

    @Test
    void theProgramNamesNoRecording() {
        assumeTrue(Files.isDirectory(RECORDINGS), "this checkout holds no recordings");
        List<String> names = recordings(RECORDINGS.resolve("scenarios"));
        assertThat(names).as("scenarios under %s", RECORDINGS).isNotEmpty();
        assertThat(program.stringsHolding(names)).isEmpty();
    }

    @Test
    void aNamedRecordingIsFoundInAStringAndNotInAComment() {
        assertThat(fixtures.stringsHolding(List.of("recorded-scenario"))).singleElement().satisfies(line -> assertThat(
                line).contains("KnowsARecording.java:").contains("a rule is general or it is none"));
    }

    private static List<String> recordings(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).map(
                    name -> name.substring(0, name.length() - ".yaml".length())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
