package podium.shell.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageReferenceTest {
    @ParameterizedTest
    @CsvSource({
            "busybox, docker.io/library/busybox:latest", "busybox:1.36, docker.io/library/busybox:1.36",
            "grafana/grafana, docker.io/grafana/grafana:latest",
            "gcr.io/google-containers/busybox, gcr.io/google-containers/busybox:latest",
            "localhost:5000/a/b:2, localhost:5000/a/b:2"})
    void namesAreCompleted(String text, String canonical) {
        assertThat(ImageReference.parse(text)).map(ImageReference::toString).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
            "BusyBox, invalid reference format: repository name (library/BusyBox) must be lowercase",
            "busy box, invalid reference format",
            "busybox:, invalid reference format", "'', invalid reference format", "a//b, invalid reference format"})
    void whatIsNoReferenceIsToldInTheRuntimesWords(String text, String problem) {
        assertThat(ImageReference.problem(text)).isEqualTo(problem);
        assertThat(ImageReference.parse(text)).isEmpty();
    }
}
