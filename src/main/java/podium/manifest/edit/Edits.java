package podium.manifest.edit;

import java.util.List;
import podium.text.Edit;

/** Several edits of one text at once. */
public final class Edits {
    private Edits() {
    }

    /** The text after edits that are in order and do not overlap. */
    public static String apply(List<Edit> edits, String text) {
        String after = text;
        for (Edit edit : edits.reversed()) after = edit.applyTo(after);
        return after;
    }
}
