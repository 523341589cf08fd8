package podium.desktop.theme;

/** What the user wants the window to look like. */
public enum ThemeChoice {
    /** As the system does. */
    SYSTEM("as the system"),
    /** Dark on light. */
    LIGHT("light"),
    /** Light on dark. */
    DARK("dark");

    private final String words;

    ThemeChoice(String words) {
        this.words = words;
    }

    /** The one that a key goes on to. */
    public ThemeChoice next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }

    /** As a sentence names it. */
    public String words() {
        return words;
    }
}
