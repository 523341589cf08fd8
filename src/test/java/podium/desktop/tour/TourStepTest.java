package podium.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.course.Assets;
import podium.desktop.wiring.ManifestSimulator;
import podium.frame.ContainerFrame;
import podium.frame.Frames;
import podium.frame.Look;
import podium.frame.PodFrame;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Timeline;
import podium.simulation.World;

/** What a stop says is to be seen when the tour stops there, whatever the seed. */
class TourStepTest {
    private static final List<Predicate<PodFrame>> CLAIMS = List.of(
            pod -> !pod.gateOpen(),
            pod -> container(pod, "fetch").look() instanceof Look.Running && pod.volumes().getFirst().files().isEmpty(),
            pod -> pod.volumes().getFirst().files().size() == 1,
            pod -> pod.gateOpen() && container(pod, "scribe").everStarted(),
            pod -> container(pod, "screen").lastLine().equals("soup 3.50"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 77})
    void itsWordsAreTrue(long seed) {
        ManifestReader reader = new ManifestReader();
        Frames frames = Frames.of(new ManifestSimulator(reader, new Engine(reader)::run, World.standard(
                Assets.images()), Duration.ofSeconds(30)).run(Assets.text("tour/pod.yaml"),
                        seed).timeline().orElseThrow());
        List<TourStep> played = TourStep.all().stream().filter(step -> step.until().isPresent()).toList();
        assertThat(played).hasSameSizeAs(CLAIMS);
        for (int i = 0; i < CLAIMS.size(); i++) {
            PodFrame pod = frames.at(Timeline.EPOCH.plus(played.get(i).until().orElseThrow())).pods().getFirst();
            assertThat(CLAIMS.get(i)).as(played.get(i).title()).accepts(pod);
        }
    }

    private static ContainerFrame container(PodFrame pod, String name) {
        return pod.containers().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }
}
