package podium.desktop.terminal;

import com.techsenger.jeditermfx.ui.TerminalCopyPasteHandler;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Copies and pastes through JavaFX: the emulator's own way needs AWT, which this program does without. */
final class ClipboardHandler implements TerminalCopyPasteHandler {
    @Override
    public void setContents(String text, boolean useSystemSelection) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    @Override
    public String getContents(boolean useSystemSelection) {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    }
}
