package podium.desktop;

import java.util.function.Supplier;
import podium.desktop.editor.EditorPane;
import podium.desktop.settings.Drafts;
import podium.desktop.work.Workbench;

/** Which text is on the desk: opens drafts, keeps each edit, and has it checked. */
final class Desk {
    private final Drafts drafts;
    private final Workbench workbench;
    private final EditorPane editor;
    private final Runnable onOpen;
    private String key = "";

    /** @param onOpen told that the next check is about another text */
    Desk(Drafts drafts, Workbench workbench, Runnable onRun, Runnable onOpen) {
        this.onOpen = onOpen;
        this.drafts = drafts;
        this.workbench = workbench;
        editor = new EditorPane(this::edited, onRun);
    }

    EditorPane editor() {
        return editor;
    }

    /** Opens the draft of a key, or a first text when there is none yet. */
    void open(String newKey, String title, Supplier<String> first) {
        if (newKey.equals(key)) return;
        // Without a key nothing is kept: the text that is being replaced belongs to the draft before.
        key = "";
        editor.open(title, drafts.read(newKey).orElseGet(first));
        key = newKey;
        onOpen.run();
        workbench.check(editor.text());
    }

    private void edited(String text) {
        if (key.isEmpty()) return;
        drafts.write(key, text);
        workbench.check(text);
    }
}
