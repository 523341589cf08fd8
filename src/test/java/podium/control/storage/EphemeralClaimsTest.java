package podium.control.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.Pod;
import podium.control.Cases;
import podium.control.pod.Owners;

/** Which claims are made for a Pod. */
class EphemeralClaimsTest {
    private static final String TEMPLATE = "ephemeral: {volumeClaimTemplate: {metadata: {labels: {a: b}}, "
            + "spec: {accessModes: [ReadWriteOnce], storageClassName: fast}}}";

    private static Pod pod(String more) {
        return Cases.read(Pod.class, "metadata: {name: p, namespace: ns, uid: u1" + more
                + "}, spec: {volumes: [{name: one, " + TEMPLATE + "}, {name: two, emptyDir: {}}, {name: three, "
                + TEMPLATE
                + "}]}");
    }

    private static PersistentVolumeClaim claim(String name) {
        return Cases.read(PersistentVolumeClaim.class, "metadata: {name: " + name + ", namespace: ns}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                                              | ''          | p-one p-three",
            "''                                              | p-one       | p-three",
            "''                                              | p-one other | p-three",
            "''                                              | one three   | p-one p-three",
            "', deletionTimestamp: \"2026-01-05T09:09:30Z\"' | ''          | ''"})
    void thereIsOneForEachEphemeralVolume(String pod, String there, String missing) {
        List<PersistentVolumeClaim> claims = Stream.of(there.split(" ")).filter(n -> !n.isEmpty()).map(
                EphemeralClaimsTest::claim).toList();
        assertThat(EphemeralClaims.missing(pod(pod), claims)).extracting(c -> c.metadata().name()).containsExactly(
                Stream.of(missing.split(" ")).filter(n -> !n.isEmpty()).toArray(String[]::new));
    }

    @Test
    void itIsTheTemplateAndBelongsToThePod() {
        PersistentVolumeClaim made = EphemeralClaims.missing(pod(""), List.of()).getFirst();
        assertThat(Owners.owns(pod(""), made)).isTrue();
        assertThat(made.metadata().namespace()).isEqualTo("ns");
        assertThat(made.metadata().labels()).containsEntry("a", "b");
        assertThat(made.spec().flatMap(ClaimSpec::storageClassName)).contains("fast");
    }
}
