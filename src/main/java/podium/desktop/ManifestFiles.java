package podium.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import podium.desktop.parts.FileDialogs;

/** Opens and saves manifests where the user wants; files can be dropped in as well. */
final class ManifestFiles {
    private static final long MOST_BYTES = 4_000_000;

    private final Consumer<String> onOpen;
    private final Consumer<String> say;
    private final FileDialogs dialogs;

    /** @param say tells a sentence in the status line */
    ManifestFiles(Consumer<String> onOpen, Consumer<String> say, FileDialogs dialogs) {
        this.dialogs = dialogs;
        this.onOpen = onOpen;
        this.say = say;
    }

    /** Asks for a file and opens it. */
    void open() {
        dialogs.open(wish("Open a manifest")).ifPresent(this::read);
    }

    /**
     * Asks where to, and saves.
     *
     * @param link the run in one word, for a file whose name ends in .podium
     */
    void save(String text, Supplier<String> link) {
        dialogs.save(wish("Save the manifest")).ifPresent(
                file -> write(file, file.toString().endsWith(".podium") ? link.get() : text));
    }

    private static FileDialogs.Wish wish(String title) {
        return new FileDialogs.Wish(title, "pod.yaml", "Manifests", List.of(".yaml", ".yml", ".json", ".podium"));
    }

    /** Reads a file as text, whatever is in it. */
    void read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                say.accept("Not opened: " + file.getFileName() + " is larger than 4 MB; a manifest is not.");
                return;
            }
            onOpen.accept(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            say.accept("Not opened: " + file + " cannot be read (" + e.getMessage() + ").");
        }
    }

    private void write(Path file, String text) {
        try {
            Files.writeString(file, text);
            say.accept("Saved " + file + ".");
        } catch (IOException e) {
            say.accept("Not saved: " + file + " cannot be written (" + e.getMessage() + "). Choose another folder.");
        }
    }

    /** Lets files be dropped on a node. */
    void acceptDrops(Node target) {
        target.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (!event.getDragboard().hasFiles()) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        target.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            if (files.isEmpty()) return;
            read(files.getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
