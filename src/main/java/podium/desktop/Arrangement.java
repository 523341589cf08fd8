package podium.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import podium.desktop.parts.AfterLayout;
import podium.desktop.parts.Focus;
import podium.desktop.settings.SettingsStore;

/**
 * Where the panes stand: dividers that keep their place, panes that come and go, one pane in full. In a low window the
 * stage keeps its height: the drawer goes below the text, and while something stands below the stage, it has the place of
 * the editor or of the drawer.
 */
final class Arrangement {
    /**
     * The panes that are wanted.
     *
     * @param low whether the window has no height to spare
     */
    record Panes(boolean outline, boolean reader, boolean drawer, Orientation work, boolean low) {
    }

    private static final double STEP = 0.04;

    private final SettingsStore settings;
    private final SplitPane across = new SplitPane();
    private final SplitPane work = new SplitPane();
    private final SplitPane picture = new SplitPane();
    private final SplitPane text = new SplitPane();
    private final Node outline;
    private final Node reader;
    private final Node editor;
    private final Node stage;
    private final Node drawer;
    private Panes panes = new Panes(false, true, false, Orientation.VERTICAL, false);
    private boolean footer;
    private Optional<Node> full = Optional.empty();
    private final ReadOnlyBooleanWrapper textAlone = new ReadOnlyBooleanWrapper(false);

    Arrangement(SettingsStore settings, Node outline, Node reader, Node editor, Node stage, Node drawer) {
        this.settings = settings;
        this.outline = named(outline, "outline");
        this.reader = named(reader, "reader");
        this.editor = named(editor, "editor");
        this.stage = named(stage, "stage");
        this.drawer = named(drawer, "drawer");
        named(work, "work");
        named(picture, "picture");
        named(text, "text");
        picture.setOrientation(Orientation.VERTICAL);
        text.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(text, false);
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
    void show(Panes wanted) {
        panes = wanted;
        full = Optional.empty();
        arrange();
    }

    /** Makes room for what stands below the stage, or takes it back. */
    void footer(boolean on) {
        if (footer == on) return;
        footer = on;
        arrange();
    }

    /** Gives a pane the whole window, or takes it back. */
    void toggleFull(Node pane) {
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

    /** Whether nothing is shown but what there is to read. */
    ReadOnlyBooleanProperty textAloneProperty() {
        return textAlone.getReadOnlyProperty();
    }

    private void arrange() {
        // A node has one parent: whatever stood somewhere leaves before it stands elsewhere.
        for (SplitPane pane : all()) pane.getItems().clear();
        textAlone.set(full.filter(reader::equals).isPresent());
        if (full.isPresent()) {
            across.getItems().setAll(full.get());
            return;
        }
        boolean tight = panes.low() && footer;
        boolean upright = panes.work() == Orientation.VERTICAL;
        boolean drawerByText = panes.drawer() && panes.low() && panes.reader();
        boolean drawerByStage = panes.drawer() && !drawerByText && !tight;
        text.getItems().setAll(drawerByText ? List.of(reader, drawer) : List.of(reader));
        picture.getItems().setAll(drawerByStage ? List.of(stage, drawer) : List.of(stage));
        work.setOrientation(panes.work());
        work.getItems().setAll(tight && upright ? List.of(picture) : List.of(editor, picture));
        List<Node> columns = new ArrayList<>();
        if (panes.outline()) columns.add(outline);
        if (panes.reader()) columns.add(text);
        columns.add(work);
        across.getItems().setAll(columns);
        restore();
        // A split pane forgets positions that it is given before its first layout with new items or a new size.
        AfterLayout.of(across, this::restore);
    }

    private List<SplitPane> all() {
        return List.of(across, work, picture, text);
    }

    private void restore() {
        for (SplitPane pane : all()) {
            for (int i = 0; i < pane.getDividers().size(); i++) {
                double usual = usual(pane, i);
                pane.setDividerPosition(i, settings.get().dividers().getOrDefault(key(pane, i), usual));
            }
        }
    }

    private double usual(SplitPane pane, int index) {
        if (pane.equals(picture)) return 0.68;
        if (pane.equals(text)) return 0.6;
        if (pane.equals(work)) return work.getOrientation() == Orientation.VERTICAL ? 0.38 : 0.42;
        double outlineShare = panes.outline() ? 0.15 : 0;
        if (panes.outline() && index == 0) return outlineShare;
        return outlineShare + (panes.outline() ? 0.36 : 0.44);
    }

    /**
     * Moves the divider beside the pane that a node stands in, and remembers it.
     *
     * @param way in which the pane grows
     * @param steps how often 4 % of what is divided; less for a negative number
     */
    void grow(Node node, Orientation way, int steps) {
        all().reversed().stream().filter(pane -> pane.getOrientation() == way && pane.getItems().size() > 1
                && Focus.within(node, pane)).findFirst().ifPresent(pane -> {
                    List<Node> items = pane.getItems();
                    int item = (int) items.stream().takeWhile(each -> !Focus.within(node, each)).count();
                    boolean last = item == items.size() - 1;
                    int divider = last ? item - 1 : item;
                    double now = pane.getDividerPositions()[divider];
                    pane.setDividerPosition(divider, Math.clamp(now + (last ? -steps : steps) * STEP, 0, 1));
                    remember();
                });
    }

    /** Keeps where the dividers were dragged; a window that grows moves them too, which is no wish of the user. */
    private void remember() {
        for (SplitPane pane : all()) {
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
