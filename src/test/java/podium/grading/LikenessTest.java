package podium.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"web 1/1 Running 0 5s | web   1/1  Running  0  2m10s",
            "Start Time: Mon, 05 Jan 2026 09:00:00 +0000 | Start Time: Tue, 06 Jan 2026 10:00:01 +0000",
            "IP: 10.244.0.5 | IP: 10.244.1.77", "startedAt: 2026-01-05T09:00:00Z | startedAt: 2027-01-05T09:00:09Z",
            "Container ID: containerd://0a1b | Container ID: containerd://ffff",
            "kube-api-access-ab1cd: | kube-api-access-zzzzz:", "pulled in 1.2s (1.2s including waiting) | pulled in "
                    + "300ms (2s including waiting)"})
    void whatIsDrawnDoesNotCount(String one, String other) {
        assertThat(Likeness.of(one, "").difference(Likeness.of(other, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"web 1/1 Running 0 5s | web 1/1 Running 1 5s", "Exit Code: 0 | Exit Code: 1",
            "Image: busybox | Image: busybox:1.36", "/paper from paper (rw) | /paper from paper (ro)"})
    void whatAManifestSaysCounts(String one, String other) {
        String words = "line 1 is \"" + other + "\" and not \"" + one + "\"";
        assertThat(Likeness.of(one, "").difference(Likeness.of(other, ""))).contains(words.replace("5s", "AGE"));
    }

    @Test
    void onlyThePartUnderAHeadingIsCompared() {
        String described = "Name: a\nInit Containers:\n  one:\n    Image: x\nContainers:\n  app:\n\nEvents: <none>\n";
        assertThat(Likeness.of(described, "Init Containers").lines()).containsExactly("Init Containers:", "one:",
                "Image: x");
        assertThat(Likeness.of(described, "Containers").lines()).containsExactly("Containers:", "app:");
        assertThat(Likeness.of(described, "Volumes").lines()).isEmpty();
    }
}
