package podium.kubectl.session;

import java.util.Optional;

/** The editor that a person at a terminal gets to change a text with. */
@FunctionalInterface
public interface TextEditor {
    /** There is none. */
    TextEditor NONE = (name, text) -> Optional.empty();

    /**
     * Shows a text and waits until the person is done with it.
     *
     * @param name what the text is, as a file name
     * @return the text as it was left; empty when nobody can edit here
     */
    Optional<String> edit(String name, String text);
}
