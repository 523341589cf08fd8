package podium.desktop;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import podium.desktop.command.Command;
import podium.desktop.sandbox.RunLink;
import java.util.function.Consumer;

/** A run to somebody else, and from somebody: as a link in the clipboard or in a file. */
final class Sharing {
    private final Desk desk;
    private final LongProperty seed;
    private final Consumer<String> say;

    /** @param say tells a sentence in the status line */
    Sharing(Desk desk, LongProperty seed, Consumer<String> say) {
        this.desk = desk;
        this.seed = seed;
        this.say = say;
    }

    List<Command> commands() {
        return List.of(Command.of("Share", "Copy a link to this run", "Ctrl+Shift+C", this::copy),
                Command.of("Share", "Open what is in the clipboard", "Ctrl+Shift+V", this::paste));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        String link = link();
        content.putString(link);
        Clipboard.getSystemClipboard().setContent(content);
        say.accept("The link is in the clipboard, " + link.length()
                + " characters. Whoever opens it has this manifest, its world and seed " + seed.get() + ".");
    }

    /** Manifest, world and seed of what is on the desk. */
    String link() {
        return new RunLink(seed.get(), desk.editor().text()).words();
    }

    private void paste() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT)).map(
                Object::toString).filter(text -> !text.isBlank()).ifPresentOrElse(this::take,
                        () -> say.accept("There is no text in the clipboard. Copy a manifest or a link first."));
    }

    /** Puts a manifest, or what a link holds, on the desk. */
    void take(String text) {
        if (!RunLink.isMeant(text)) {
            desk.editor().replace(text);
            say.accept("Opened. Ctrl+Z brings back what was here.");
            return;
        }
        switch (RunLink.read(text)) {
            case RunLink.Answer.Read(RunLink link) -> {
                seed.set(link.seed());
                desk.editor().replace(link.text());
                say.accept("Opened a run with seed " + link.seed() + ". Ctrl+Z brings back what was here.");
            }
            case RunLink.Answer.Refused(String problem) -> say.accept(problem);
        }
    }
}
