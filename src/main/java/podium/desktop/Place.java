package podium.desktop;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The entries of the rail, in the order of their keys 1 to 8. */
public enum Place {
    /** Lessons beside the stage. */
    LEARN(Feather.BOOK_OPEN),
    /** Exercises. */
    PRACTICE(Feather.TARGET),
    /** Questions by topic. */
    QUIZ(Feather.HELP_CIRCLE),
    /** A timed set of tasks. */
    EXAM(Feather.CLOCK),
    /** Questions answered aloud. */
    INTERVIEW(Feather.MESSAGE_CIRCLE),
    /** Any manifest. */
    SANDBOX(Feather.BOX),
    /** What has been done. */
    PROGRESS(Feather.BAR_CHART_2),
    /** What is about to be forgotten. */
    REVIEW(Feather.REFRESH_CW);

    private final Feather icon;

    Place(Feather icon) {
        this.icon = icon;
    }

    /** As the rail names it. */
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The sign in the rail. */
    public Feather icon() {
        return icon;
    }

    /** The digit that goes there. */
    public String key() {
        return String.valueOf(List.of(values()).indexOf(this) + 1);
    }

    /** Whether its screen may stand beside editor and stage. */
    boolean setsTasks() {
        return this == EXAM || this == REVIEW;
    }

    /** Whether it has the whole window, without editor and stage. */
    boolean whole() {
        return this == QUIZ || this == EXAM || this == INTERVIEW || this == PROGRESS || this == REVIEW;
    }

    /** The place with a name; Learn for an unknown one. */
    static Place named(String name) {
        for (Place place : values()) {
            if (place.name().equals(name)) return place;
        }
        return LEARN;
    }
}
