package podium.desktop.work;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks the user where a page is to be written; empty when they changed their mind. */
@FunctionalInterface
public interface SaveDialog {
    /**
     * @param owner in front of which it stands
     * @param name of the file that is proposed
     */
    Optional<Path> ask(Window owner, String name);
}
