package podium.desktop.editor;

import java.util.Locale;

/** A stretch of YAML that has a colour. */
record Token(int start, int end, Kind kind) {
    /** What it is; the style class is the name in lower case after {@code yaml-}. */
    enum Kind {
        INDENT, KEY, TEXT, NUMBER, WORD, COMMENT, MARK, TAB
    }

    String styleClass() {
        return "yaml-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
