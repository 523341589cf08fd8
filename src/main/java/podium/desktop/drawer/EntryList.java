package podium.desktop.drawer;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import podium.desktop.parts.WrappingCell;

/** Entries up to the playhead, the newest one in view. */
final class EntryList extends ListView<Entry> {
    private List<Entry> all = List.of();
    private int shown = -1;

    /**
     * @param empty what stands here while there is nothing
     * @param browse opens a link
     */
    EntryList(String empty, Consumer<String> browse) {
        getStyleClass().add("entry-list");
        Label words = new Label(empty);
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        setPlaceholder(words);
        setCellFactory(_ -> new EntryCell(browse));
    }

    void show(List<Entry> entries) {
        all = entries;
        shown = -1;
    }

    /** Follows the playhead; costs nothing while no entry comes or goes. */
    void follow(Instant moment) {
        int count = Chronicle.until(all, moment);
        if (count == shown) return;
        shown = count;
        getItems().setAll(Chronicle.latest(all, count));
        if (!getItems().isEmpty()) scrollTo(getItems().size() - 1);
    }

    private static final class EntryCell extends WrappingCell<Entry> {
        private final Label time = new Label();
        private final Label head = new Label();
        private final Label detail = new Label();
        private final Hyperlink link = new Hyperlink("Kubernetes documentation");
        private final Consumer<String> browse;
        private final HBox line;

        EntryCell(Consumer<String> browse) {
            this.browse = browse;
            link.getStyleClass().add("why-link");
            time.getStyleClass().add("entry-time");
            time.setMinWidth(Region.USE_PREF_SIZE);
            head.getStyleClass().add("entry-head");
            head.setWrapText(true);
            detail.getStyleClass().add("entry-detail");
            detail.setWrapText(true);
            VBox words = new VBox(head, detail, link);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(time, words);
            line.getStyleClass().add("entry-line");
        }

        @Override
        protected Region content() {
            return line;
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("entry-alert");
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            time.setText(entry.time());
            head.setText(entry.head());
            detail.setText(entry.detail());
            link.setVisible(!entry.link().isEmpty());
            link.setManaged(link.isVisible());
            link.setOnAction(_ -> browse.accept(entry.link()));
            if (entry.alert()) getStyleClass().add("entry-alert");
            setGraphic(line);
        }
    }
}
