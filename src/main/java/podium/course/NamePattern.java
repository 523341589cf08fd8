package podium.course;

/** A name, or a pattern in which {@code *} stands for any characters. */
public final class NamePattern {
    private NamePattern() {
    }

    /** Whether a name fits a pattern. */
    public static boolean fits(String pattern, String name) {
        int star = pattern.indexOf('*');
        if (star < 0) return pattern.equals(name);
        if (!name.startsWith(pattern.substring(0, star))) return false;
        String rest = pattern.substring(star + 1);
        for (int i = star; i <= name.length(); i++) {
            if (fits(rest, name.substring(i))) return true;
        }
        return false;
    }
}
