package podium.course;

import java.util.Locale;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;

/**
 * An object as a command line names it: {@code deployment/web}.
 *
 * @param kind in small letters
 * @param name or a pattern with {@code *}
 */
public record ObjectName(String kind, String name) {
    /** Reads KIND/NAME; empty for anything else. */
    public static Optional<ObjectName> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) return Optional.empty();
        return Optional.of(new ObjectName(text.substring(0, slash).toLowerCase(Locale.ROOT),
                text.substring(slash + 1)));
    }

    /** Whether an object is the one that is meant. */
    public boolean fits(ApiObject object) {
        return fits(object.kind(), object.metadata().name());
    }

    /** Whether it is the object of a key that is meant. */
    public boolean fits(ObjectKey key) {
        return fits(key.kind(), key.name());
    }

    private boolean fits(String otherKind, String otherName) {
        return kind.equals(otherKind.toLowerCase(Locale.ROOT)) && NamePattern.fits(name, otherName);
    }

    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
