package podium.desktop;

import java.util.Optional;
import java.util.function.Supplier;
import podium.course.Surroundings;
import podium.desktop.editor.EditorPane;
import podium.desktop.settings.Drafts;
import podium.desktop.work.Workbench;

/** Which text is on the desk: opens drafts, keeps each edit, and has it checked. */
final class Desk {
    private final Drafts drafts;
    private final Workbench workbench;
    private final EditorPane editor;
    private final Board board;
    private String key = "";

    Desk(Services services, Drafts drafts, Workbench workbench, Board board, Runnable onRun) {
        this.board = board;
        this.drafts = drafts;
        this.workbench = workbench;
        editor = new EditorPane(services.language(), services.foreground(), this::edited, onRun);
    }

    EditorPane editor() {
        return editor;
    }

    /** Opens the draft of a key, or a first text when there is none yet; it runs in the usual world. */
    void open(String newKey, String title, Supplier<String> first) {
        open(newKey, title, first, Optional.empty());
    }

    /**
     * The same.
     *
     * @param around the world that it runs in
     */
    void open(String newKey, String title, Supplier<String> first, Optional<Surroundings> around) {
        if (newKey.equals(key)) return;
        // Without a key nothing is kept: the text that is being replaced belongs to the draft before.
        key = "";
        editor.open(title, drafts.read(newKey).orElseGet(first));
        key = newKey;
        board.forget();
        workbench.around(around);
        workbench.check(editor.text());
    }

    private void edited(String text) {
        if (key.isEmpty()) return;
        drafts.write(key, text);
        board.edited();
        workbench.check(text);
    }
}
