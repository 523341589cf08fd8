package podium.manifest.edit;

import java.util.List;
import podium.text.Edit;
import podium.text.Span;

/** What came of formatting a text. */
public sealed interface Formatting {
    /** The edits that do it, in order, one for each line that changes; none when all is in order already. */
    record Changed(List<Edit> edits) implements Formatting {
    }

    /** Why the text stays as it is, and where the reason stands. */
    record Refused(String reason, Span span) implements Formatting {
    }
}
