package podium.desktop.editor;

/** A stretch of YAML that has a colour. */
record Token(int start, int end, Kind kind) {
    /** What it is; the style class is the name in lower case after {@code yaml-}. */
    enum Kind {
        INDENT, KEY, TEXT, NUMBER, WORD, COMMENT, MARK, TAB
    }

    String styleClass() {
        return switch (kind) {
            case INDENT -> "yaml-indent";
            case KEY -> "yaml-key";
            case TEXT -> "yaml-text";
            case NUMBER -> "yaml-number";
            case WORD -> "yaml-word";
            case COMMENT -> "yaml-comment";
            case MARK -> "yaml-mark";
            case TAB -> "yaml-tab";
        };
    }
}
