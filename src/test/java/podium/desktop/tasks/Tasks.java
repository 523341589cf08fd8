package podium.desktop.tasks;

import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** Tasks of a user in one window, one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Tasks {
    private Optional<TaskWindow> opened = Optional.empty();

    /** Shows the window; on the JavaFX thread. */
    final void show(Stage stage) {
        opened = Optional.of(TaskWindow.show(stage, opened));
    }

    @AfterAll
    final void close() {
        opened.ifPresent(TaskWindow::close);
    }

    final TaskWindow window() {
        return opened.orElseThrow();
    }

    final Keys keys() {
        return new Keys(window());
    }

    final Mouse mouse() {
        return new Mouse(window());
    }
}
