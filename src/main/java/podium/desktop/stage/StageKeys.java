package podium.desktop.stage;

import javafx.scene.input.KeyEvent;

/** The keys of the stage. */
final class StageKeys {
    private final StagePane pane;

    StageKeys(StagePane pane) {
        this.pane = pane;
    }

    void handle(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) return;
        boolean known = switch (e.getCode()) {
            case SPACE -> run(pane::playOrPause);
            case RIGHT -> run(e.isShiftDown() ? pane::nextEvent : pane::stepForward);
            case LEFT -> run(e.isShiftDown() ? pane::previousEvent : pane::stepBackward);
            case UP -> run(() -> pane.scrollLanes(-1));
            case DOWN -> run(() -> pane.scrollLanes(1));
            case HOME -> run(pane::toStart);
            case END -> run(pane::toEnd);
            case PLUS, ADD, EQUALS -> run(() -> pane.speedProperty().set(pane.speedProperty().get().faster()));
            case MINUS, SUBTRACT -> run(() -> pane.speedProperty().set(pane.speedProperty().get().slower()));
            default -> false;
        };
        if (known) e.consume();
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
