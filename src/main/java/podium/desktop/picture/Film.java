package podium.desktop.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import podium.desktop.motion.Pacing;
import podium.desktop.stage.RunPicture;
import podium.desktop.stage.Sheet;
import podium.frame.Frames;
import podium.frame.Moment;

/** A span of a run as a sequence of pages, at the pace at which the window plays it. */
final class Film {
    /** Ten pages a second: enough to follow a file on its way, few enough for a slide. */
    static final Duration STEP = Duration.ofMillis(100);
    /** A longer film is played faster instead. */
    private static final int MOST_PAGES = 1200;
    private static final double DEGREES_A_STEP = 20;

    private Film() {
    }

    /** A page, its virtual time, and how long it is shown. */
    record Page(Sheet sheet, Instant at, Duration length) {
    }

    /** The pages of a span; those that follow each other differ. */
    static List<Page> of(Frames frames, RunPicture picture, Instant from, Instant to) {
        Pacing pacing = picture.pacing();
        Duration first = pacing.shownAt(from);
        Duration whole = pacing.shownAt(to).minus(first);
        int count = (int) Math.min(MOST_PAGES, whole.dividedBy(STEP));
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            Duration shown = count == 0 ? first : first.plus(whole.multipliedBy(i).dividedBy(count));
            Instant at = i == count ? to : pacing.virtualAt(shown);
            add(pages, new Page(picture.at(at, effect(frames, pacing, at, shown), i * DEGREES_A_STEP % 360), at, STEP));
        }
        return pages;
    }

    private static double effect(Frames frames, Pacing pacing, Instant at, Duration shown) {
        Duration since = frames.moments().current(at).map(Moment::at).map(m -> shown.minus(pacing.shownAt(m))).orElse(
                Pacing.SHORTEST);
        return Math.clamp((double) since.toNanos() / Pacing.SHORTEST.toNanos(), 0, 1);
    }

    private static void add(List<Page> pages, Page next) {
        if (pages.isEmpty() || !pages.getLast().sheet().equals(next.sheet())) {
            pages.add(next);
        } else {
            Page last = pages.removeLast();
            pages.add(new Page(last.sheet(), last.at(), last.length().plus(next.length())));
        }
    }
}
