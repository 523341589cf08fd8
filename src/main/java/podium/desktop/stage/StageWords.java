package podium.desktop.stage;

import java.time.Instant;
import java.util.stream.Collectors;
import podium.frame.Frame;
import podium.frame.PodFrame;

/** What the stage shows, for those who hear it. */
final class StageWords {
    private StageWords() {
    }

    static String of(Frame frame) {
        if (frame.pods().isEmpty()) return "No Pod yet.";
        return StageLayout.shown(frame).stream().map(pod -> of(pod, frame.at())).collect(Collectors.joining(". "));
    }

    private static String of(PodFrame pod, Instant at) {
        String containers = pod.containers().stream().map(
                c -> c.role().words() + " " + c.name() + " " + Looks.words(c, at)).collect(Collectors.joining(", "));
        String gate = pod.gateOpen() ? ". The gate is open" : ". The gate is closed";
        return "Pod " + pod.key().name() + ". " + containers + (pod.beforeGate().isEmpty() ? "" : gate);
    }
}
