package podium.desktop.tour;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One stop of the tour.
 *
 * @param words what is to be seen, and what to try
 * @param until the time of the run up to which it plays; empty when the picture stays as it is
 * @param light the pane that it is about
 */
public record TourStep(String title, String words, Optional<Duration> until, Light light) {
    /** The panes that a stop may point at. */
    public enum Light {
        EDITOR, STAGE, DRAWER, RAIL
    }

    /** All stops, in order. Their times are those of the Pod that the tour brings along. */
    public static List<TourStep> all() {
        return List.of(
                new TourStep("A manifest, and the Pod that comes of it",
                        "You would give this text to kubectl apply. Beside it the same Pod lives, second by second, as a "
                                + "kubelet keeps it. Next plays it; Escape leaves. Nothing of yours is touched.",
                        Optional.of(Duration.ofSeconds(1)), Light.EDITOR),
                played("Init containers come first, one at a time",
                        "fetch runs. scribe has to wait for it, and the app waits behind the gate until all of them are "
                                + "through. Each state has a shape, a colour and a word.",
                        4),
                played("They prepare files for the app",
                        "fetch has written today.txt into the volume menu, which the others see too. Point at the file: it "
                                + "has an owner and a mode.",
                        8),
                played("A sidecar steps aside and stays",
                        "scribe has restartPolicy: Always. Once it has started, it leaves the row, runs below everything "
                                + "else, and ends last. The gate is open.",
                        13),
                played("The app finds what was prepared",
                        "Space plays and pauses, the arrow keys go from change to change, and the playhead of the timeline "
                                + "can be dragged, backwards too. The row below is what kubectl get pods prints now.",
                        16),
                still("Ask why",
                        "Click any state, or press W: the rules that made it so, what they read, and where Kubernetes "
                                + "documents them. Events, Describe, Logs and a terminal are beside it.",
                        Light.DRAWER),
                still("Change something",
                        "Make fetch end with exit 1, or take out restartPolicy. The picture follows as you type, and a "
                                + "mistake is told in the API server's own words, with a fix.",
                        Light.EDITOR),
                still("Now you",
                        "Learn explains, Practice judges what your Pods do, Sandbox is free. Ctrl+P finds every command "
                                + "and lesson, ? shows the keys. This tour is among the commands.",
                        Light.RAIL));
    }

    private static TourStep still(String title, String words, Light light) {
        return new TourStep(title, words, Optional.empty(), light);
    }

    private static TourStep played(String title, String words, long seconds) {
        return new TourStep(title, words, Optional.of(Duration.ofSeconds(seconds)), Light.STAGE);
    }
}
