package podium.manifest.admission.security;

import java.util.Locale;
import java.util.Optional;

/** How much a namespace forbids, from nothing to most. */
public enum Level {
    PRIVILEGED, BASELINE, RESTRICTED;

    /** The level of a label's value; empty for a value that is none. */
    static Optional<Level> parse(String value) {
        for (Level level : values()) if (level.word().equals(value)) return Optional.of(level);
        return Optional.empty();
    }

    /** As labels write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
