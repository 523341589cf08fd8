package podium.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import podium.desktop.settings.SettingsStore;

/** Where the panes stand: dividers that keep their place, panes that come and go, one pane in full. */
final class Arrangement {
    private final SettingsStore settings;
    private final SplitPane across = new SplitPane();
    private final SplitPane work = new SplitPane();
    private final SplitPane picture = new SplitPane();
    private final Node outline;
    private final Node reader;
    private final Node editor;
    private final Node stage;
    private final Node drawer;
    private boolean outlineOn;
    private boolean readerOn;
    private boolean drawerOn;
    private Optional<Node> full = Optional.empty();

    Arrangement(SettingsStore settings, Node outline, Node reader, Node editor, Node stage, Node drawer) {
        this.settings = settings;
        this.outline = named(outline, "outline");
        this.reader = named(reader, "reader");
        this.editor = named(editor, "editor");
        this.stage = named(stage, "stage");
        this.drawer = named(drawer, "drawer");
        named(work, "work");
        named(picture, "picture");
        picture.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(reader, false);
        SplitPane.setResizableWithParent(drawer, false);
        across.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> remember());
        across.getStyleClass().add("across");
    }

    private static Node named(Node node, String id) {
        node.setId(id);
        return node;
    }

    Node node() {
        return across;
    }

    /** Shows the panes of a place. */
    void show(boolean withOutline, boolean withReader, boolean withDrawer, Orientation orientation) {
        remember();
        outlineOn = withOutline;
        readerOn = withReader;
        drawerOn = withDrawer;
        full = Optional.empty();
        work.setOrientation(orientation);
        arrange();
    }

    /** Gives a pane the whole window, or takes it back. */
    void toggleFull(Node pane) {
        remember();
        full = full.filter(now -> now.equals(pane)).isPresent() ? Optional.empty() : Optional.of(pane);
        arrange();
    }

    /** Takes the full window back from a pane; false when none has it. */
    boolean leaveFull() {
        if (full.isEmpty()) return false;
        full = Optional.empty();
        arrange();
        return true;
    }

    private void arrange() {
        // A node has one parent: whatever stood somewhere leaves before it stands elsewhere.
        for (SplitPane pane : List.of(across, work, picture)) pane.getItems().clear();
        if (full.isPresent()) {
            across.getItems().setAll(full.get());
            return;
        }
        picture.getItems().setAll(drawerOn ? List.of(stage, drawer) : List.of(stage));
        work.getItems().setAll(editor, picture);
        List<Node> columns = new ArrayList<>();
        if (outlineOn) columns.add(outline);
        if (readerOn) columns.add(reader);
        columns.add(work);
        across.getItems().setAll(columns);
        restore();
        // A split pane forgets positions that it is given before its first layout with new items.
        Platform.runLater(this::restore);
    }

    private void restore() {
        for (SplitPane pane : List.of(across, work, picture)) {
            for (int i = 0; i < pane.getDividers().size(); i++) {
                double usual = usual(pane, i);
                pane.setDividerPosition(i, settings.get().dividers().getOrDefault(key(pane, i), usual));
            }
        }
    }

    private double usual(SplitPane pane, int index) {
        if (pane.equals(picture)) return 0.68;
        if (pane.equals(work)) return work.getOrientation() == Orientation.VERTICAL ? 0.38 : 0.42;
        double outlineShare = outlineOn ? 0.17 : 0;
        if (outlineOn && index == 0) return outlineShare;
        return outlineShare + (outlineOn ? 0.36 : 0.44);
    }

    /** Keeps where the dividers are now. */
    void remember() {
        for (SplitPane pane : List.of(across, work, picture)) {
            double[] positions = pane.getDividerPositions();
            for (int i = 0; i < positions.length; i++) {
                String key = key(pane, i);
                double position = Math.round(positions[i] * 10_000) / 10_000.0;
                settings.update(all -> all.withDivider(key, position));
            }
        }
    }

    private static String key(SplitPane pane, int index) {
        String items = pane.getItems().stream().map(Node::getId).collect(Collectors.joining("+"));
        return items + (pane.getOrientation() == Orientation.VERTICAL ? ":v" : ":h") + index;
    }
}
