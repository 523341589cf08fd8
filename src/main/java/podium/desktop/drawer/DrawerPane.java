package podium.desktop.drawer;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import podium.desktop.stage.Subject;
import podium.desktop.work.LatestOnly;
import podium.simulation.Timeline;

/** Why, Events, Describe and Logs at the moment of the playhead, and more. Only the tab in view is kept up to date. */
public final class DrawerPane extends TabPane implements AutoCloseable {
    private static final long DESCRIBE_PAUSE_MILLIS = 60;

    private final WhyPane why;
    private final EntryList events;
    private final TextArea description = new TextArea();
    private final LogPane logs = new LogPane();
    private final Describer describer;
    private final LatestOnly<String> descriptions;
    private final LatestOnly<Reading> readings;
    private Optional<Timeline> timeline = Optional.empty();
    private Instant moment = Instant.MIN;

    public DrawerPane(Describer describer, WhyActions actions, Executor foreground) {
        this.describer = describer;
        why = new WhyPane(actions);
        events = new EntryList("What kubectl get events lists at this moment. Nothing yet.", actions::browse);
        descriptions = new LatestOnly<>("describe", foreground, this::described,
                failure -> described("This moment cannot be described: " + failure));
        readings = new LatestOnly<>("chronicle", foreground, this::take, failure -> take(Reading.nothing()));
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
        readings.submit(0, () -> Reading.of(newTimeline));
    }

    /** Shows nothing. */
    public void clear() {
        timeline = Optional.empty();
        readings.cancel();
        descriptions.cancel();
        described("");
        take(Reading.nothing());
    }

    /** Asks why a Pod or a container is as it is, and shows the answer. */
    public void ask(Subject subject) {
        getSelectionModel().select(0);
        why.ask(subject);
    }

    /** Shows why, and gives it the keyboard. */
    public void ask() {
        getSelectionModel().select(0);
        why.ask();
    }

    private void take(Reading reading) {
        Chronicle chronicle = reading.chronicle();
        why.show(chronicle.decisions(), reading.index());
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
        readings.close();
    }
}
