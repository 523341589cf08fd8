package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import podium.manifest.verdict.CreateVerdict.DryRun;
import podium.manifest.verdict.CreateVerdict;
import podium.manifest.verdict.Verdict;

/**
 * Holds every recorded manifest against {@code kubectl create --dry-run}: the share that agrees must not fall below the
 * marks in the ratchet file, and the file is raised when it grows. What disagrees is listed in target/disagreements.txt.
 */
class VerdictAgreementTest {
    private static final Path RATCHET = Path.of("src/test/resources/oracle/agreement.properties");
    private static final Path REPORT = Path.of("target/disagreements.txt");

    @Test
    void verdictsAgreeWithTheRecordedOnes() throws IOException {
        ManifestReader reader = new ManifestReader();
        TreeMap<String, Integer> agreed = new TreeMap<>();
        List<String> report = new ArrayList<>();
        for (var recorded : Oracle.json("api.json").properties()) {
            Manifest manifest = reader.read(Oracle.manifest(recorded.getKey()));
            for (DryRun side : List.of(DryRun.SERVER, DryRun.CLIENT)) {
                String name = side == DryRun.SERVER ? "server" : "client";
                JsonNode expected = recorded.getValue().path(name);
                Verdict verdict = CreateVerdict.of(manifest, side);
                boolean sameCode = verdict.code() == expected.path("rc").asInt();
                boolean sameText = verdict.err().equals(expected.path("err").asText())
                        && withoutDraws(verdict.out()).equals(withoutDraws(expected.path("out").asText()));
                agreed.merge(name + ".verdicts", sameCode ? 1 : 0, Integer::sum);
                agreed.merge(name + ".texts", sameText ? 1 : 0, Integer::sum);
                if (!sameText)
                    report.add("## " + recorded.getKey() + " " + name + "\nrecorded: "
                            + expected.path("err").asText() + expected.path("out").asText() + "\npodium:   "
                            + verdict.err()
                            + verdict.out());
            }
        }
        report.addFirst(agreed.toString());
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);
        Properties ratchet = new Properties();
        try (var in = Files.newInputStream(RATCHET)) {
            ratchet.load(in);
        }
        assertThat(ratchet.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(agreed.keySet());
        agreed.forEach((mark, count) -> assertThat(count).as("%s, see %s", mark, REPORT).isGreaterThanOrEqualTo(
                Integer.parseInt(ratchet.getProperty(mark))));
    }

    /** The five characters behind generateName are drawn. */
    private static String withoutDraws(String out) {
        return out.replaceAll("/demo-\\w{5} created", "/demo-DRAWN created");
    }
}
