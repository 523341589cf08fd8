package podium.desktop.drawer;

import java.time.Instant;
import java.util.List;
import podium.cluster.why.Derivation;

/** What a derivation leads to. */
public interface WhyActions {
    /** Opens a page of the documentation. */
    void browse(String address);

    /** Goes to a moment of the run. */
    void seek(Instant at);

    /** The lessons that tell of what was derived. */
    List<LessonLink> lessons(Derivation why);

    /** A lesson that can be opened. */
    record LessonLink(String title, Runnable open) {
    }
}
