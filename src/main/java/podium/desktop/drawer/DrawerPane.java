package podium.desktop.drawer;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import podium.desktop.work.LatestOnly;
import podium.simulation.Timeline;

/** Why, Events, Describe and Logs at the moment of the playhead, and more. Only the tab in view is kept up to date. */
public final class DrawerPane extends TabPane implements AutoCloseable {
    private static final long DESCRIBE_PAUSE_MILLIS = 60;

    private final EntryList why = new EntryList("Each decision of the kubelet, with the rule behind it, as it is made. "
            + "Run a manifest and play it.");
    private final EntryList events = new EntryList("What kubectl get events lists at this moment. Nothing yet.");
    private final TextArea description = new TextArea();
    private final LogPane logs = new LogPane();
    private final Describer describer;
    private final LatestOnly<String> descriptions;
    private final LatestOnly<Chronicle> chronicles;
    private Optional<Timeline> timeline = Optional.empty();
    private Instant moment = Instant.MIN;

    public DrawerPane(Describer describer, Executor foreground) {
        this.describer = describer;
        descriptions = new LatestOnly<>("describe", foreground, this::described,
                failure -> described("This moment cannot be described: " + failure));
        chronicles = new LatestOnly<>("chronicle", foreground, this::take, failure -> take(Chronicle.empty()));
        getStyleClass().addAll("drawer", "dense");
        description.setEditable(false);
        description.getStyleClass().add("mono");
        description.setPromptText("Nothing to describe at this moment.");
        getTabs().addAll(tab("Why", why), tab("Events", events), tab("Describe", description), tab("Logs", logs));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> refresh());
    }

    private static Tab tab(String name, Node content) {
        return new Tab(name, content);
    }

    /** Puts one more tab behind the others; it follows the playhead by itself. */
    public Tab add(String name, Node content) {
        Tab added = tab(name, content);
        getTabs().add(added);
        return added;
    }

    /** Takes another timeline. */
    public void show(Timeline newTimeline) {
        timeline = Optional.of(newTimeline);
        chronicles.submit(0, () -> Chronicle.of(newTimeline));
    }

    /** Shows nothing. */
    public void clear() {
        timeline = Optional.empty();
        chronicles.cancel();
        descriptions.cancel();
        described("");
        take(Chronicle.empty());
    }

    private void take(Chronicle chronicle) {
        why.show(chronicle.decisions());
        events.show(chronicle.events());
        logs.show(chronicle);
        refresh();
    }

    /** Follows the playhead. */
    public void follow(Instant newMoment) {
        moment = newMoment;
        refresh();
    }

    private void refresh() {
        switch (getSelectionModel().getSelectedIndex()) {
            case 0 -> why.follow(moment);
            case 1 -> events.follow(moment);
            case 2 -> describe();
            case 3 -> logs.follow(moment);
            default -> {
                // a tab from elsewhere keeps itself up to date
            }
        }
    }

    private void describe() {
        timeline.ifPresent(shown -> {
            Instant at = moment;
            descriptions.submit(DESCRIBE_PAUSE_MILLIS, () -> describer.describe(shown, at));
        });
    }

    /** Keeps the place of the reader where the text has only changed in detail. */
    private void described(String text) {
        if (text.equals(description.getText())) return;
        double scrolled = description.getScrollTop();
        description.setText(text);
        description.setScrollTop(scrolled);
    }

    @Override
    public void close() {
        descriptions.close();
        chronicles.close();
    }
}
