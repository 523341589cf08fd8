package podium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.frame.VolumeFrame.Access;
import podium.frame.VolumeFrame.FileFrame;
import podium.frame.VolumeFrame.MountFrame;
import podium.frame.VolumeFrame.Touch;
import podium.shell.fs.FileChange.Kind;

class VolumesTest {
    private static final Frames RUN = Frames.of(Runs.pod("shop", """
            volumes:
            - {name: work, emptyDir: {}}
            - {name: settings, configMap: {name: x}}
            - {name: kube-api-access-x, projected: {}}
            initContainers: [{name: clone, image: a, volumeMounts: [{name: work, mountPath: /w}]}]
            containers:
            - name: app
              image: b
              volumeMounts:
              - {name: work, mountPath: /html, subPath: site, readOnly: true}
              - {name: kube-api-access-x, mountPath: /var/run/secrets/kubernetes.io/serviceaccount, readOnly: true}
            """).at(1).file("", "settings", Kind.CREATED, "/..data/a.conf", 3).file("", "settings", Kind.CREATED,
            "/a.conf", 3).at(2).file("clone", "work", Kind.CREATED, "/site/b", 0).file("clone", "work", Kind.WRITTEN,
                    "/site/b", 7).at(3).file("clone", "work", Kind.WRITTEN, "/site/a", 5).at(4).file("app", "work",
                            Kind.READ, "/site/a", 5).at(5).file("clone", "work", Kind.REMOVED, "/site", 0).file(
                                    "clone", ":clone", Kind.WRITTEN, "/tmp/x", 1).until(9));

    @Test
    void volumesAreThoseThatTheManifestNames() {
        assertThat(RUN.at(Runs.time(0)).pods().getFirst().volumes()).extracting(VolumeFrame::name,
                VolumeFrame::type).containsExactly(org.assertj.core.groups.Tuple.tuple("work", "emptyDir"),
                        org.assertj.core.groups.Tuple.tuple("settings", "configMap"));
    }

    @ParameterizedTest
    @CsvSource({"1,''", "2,/site/b 7", "3,/site/a 5;/site/b 7", "4,/site/a 5;/site/b 7", "5,''"})
    void files(double second, String files) {
        assertThat(
                work(second).files().stream().map(f -> f.path() + " " + f.size()).reduce((a, b) -> a + ";" + b).orElse(
                        "")).isEqualTo(files);
    }

    @ParameterizedTest
    @CsvSource({"2,2,clone,/site/b,WRITTEN", "3,3,clone,/site/a,WRITTEN", "4.5,4,app,/site/a,READ",
            "6,5,clone,/site,REMOVED"})
    void theLatestTouch(double second, double at, String container, String path, Access access) {
        assertThat(work(second).touches()).containsExactly(new Touch(Runs.time(at), container, path, access));
    }

    @Test
    void theVersionsOfAnApiVolumeAreHidden() {
        assertThat(RUN.at(Runs.time(1)).pods().getFirst().volumes().get(1).files()).extracting(
                FileFrame::path).containsExactly("/a.conf");
    }

    @Test
    void mounts() {
        assertThat(work(0).mounts()).containsExactly(new MountFrame("clone", "/w", "", false), new MountFrame("app",
                "/html", "site", true));
    }

    private static VolumeFrame work(double second) {
        return RUN.at(Runs.time(second)).pods().getFirst().volumes().getFirst();
    }
}
