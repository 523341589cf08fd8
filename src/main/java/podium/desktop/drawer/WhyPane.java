package podium.desktop.drawer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.desktop.parts.Focus;
import podium.desktop.stage.Subject;
import podium.frame.ClusterView;
import podium.frame.TimelineIndex;
import podium.simulation.Change;

/** Every decision up to the playhead, or the whole chain of decisions behind what one Pod or container shows now. */
final class WhyPane extends BorderPane {
    private static final String ALL = "all decisions";

    private final ComboBox<String> choice = new ComboBox<>();
    private final EntryList decisions;
    private final ListView<WhyRow> chain = new ListView<>();
    private Optional<TimelineIndex> index = Optional.empty();
    private List<Subject> subjects = List.of();
    private Instant moment = Instant.MIN;

    WhyPane(WhyActions actions) {
        decisions = new EntryList(
                "Each decision of the kubelet, with the rule behind it, as it is made. Run a manifest "
                        + "and play it.",
                actions::browse);
        getStyleClass().add("why-pane");
        Label label = new Label("Why is");
        label.setLabelFor(choice);
        label.setMinWidth(USE_PREF_SIZE);
        choice.setMinWidth(USE_PREF_SIZE);
        Label rest = new Label("as it is now: its rules, what they read, and what that rests on");
        rest.getStyleClass().add("muted");
        HBox head = new HBox(label, choice, rest);
        head.getStyleClass().add("log-head");
        choice.setId("why-choice");
        choice.getItems().setAll(ALL);
        choice.setValue(ALL);
        choice.valueProperty().addListener((_, _, _) -> refresh());
        chain.getStyleClass().add("entry-list");
        chain.setId("why-chain");
        chain.setCellFactory(_ -> new WhyCell(actions));
        chain.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            Optional.ofNullable(chain.getSelectionModel().getSelectedItem()).flatMap(WhyRow::told).ifPresent(
                    told -> actions.browse(told.rule().link()));
            event.consume();
        });
        Label nothing = new Label("It is not there at this moment. Move the playhead to where it is.");
        nothing.getStyleClass().add("muted");
        chain.setPlaceholder(nothing);
        setTop(head);
        setCenter(decisions);
    }

    /** Takes another run; empty for none. */
    void show(List<Entry> entries, Optional<TimelineIndex> run) {
        decisions.show(entries);
        index = run;
        subjects = run.map(WhyPane::subjects).orElse(List.of());
        List<String> names = new ArrayList<>(List.of(ALL));
        subjects.forEach(subject -> names.add(subject.words()));
        if (names.equals(choice.getItems())) return;
        String chosen = choice.getValue();
        choice.getItems().setAll(names);
        choice.setValue(names.contains(chosen) ? chosen : ALL);
    }

    private static List<Subject> subjects(TimelineIndex run) {
        ClusterView end = run.atEnd();
        List<Subject> all = new ArrayList<>();
        run.timeline().changes().stream().flatMap(WhyPane::pod).distinct().forEach(pod -> {
            Subject whole = new Subject(pod.key(), "");
            if (all.contains(whole)) return;
            all.add(whole);
            Pod last = end.find(Pod.class, pod.key()).orElse(pod);
            Stream.concat(last.spec().initContainers().stream(), last.spec().containers().stream()).map(
                    Container::name).forEach(name -> all.add(new Subject(pod.key(), name)));
        });
        return all;
    }

    private static Stream<Pod> pod(Change change) {
        return change instanceof Change.ObjectChanged changed
                && changed.object() instanceof Pod pod
                && changed.type() == Change.Watch.ADDED ? Stream.of(pod) : Stream.empty();
    }

    /** Asks about a Pod or a container. */
    void ask(Subject subject) {
        if (subjects.contains(subject)) choice.setValue(subject.words());
        if (chain.getItems().isEmpty()) refresh();
    }

    /** Asks about the first Pod unless something is asked about already, and takes the keyboard. */
    void ask() {
        if (ALL.equals(choice.getValue())) subjects.stream().findFirst().ifPresent(this::ask);
        Focus.afterLayout(choice);
    }

    /** Follows the playhead. */
    void follow(Instant newMoment) {
        moment = newMoment;
        refresh();
    }

    private void refresh() {
        Optional<Subject> asked = subjects.stream().filter(s -> s.words().equals(choice.getValue())).findFirst();
        if (asked.isEmpty() || index.isEmpty()) {
            setCenter(decisions);
            decisions.follow(moment);
            return;
        }
        setCenter(chain);
        TimelineIndex run = index.get();
        List<WhyRow> rows = WhyRows.of(run.at(moment), run.timeline().start(), asked.get());
        if (!rows.equals(chain.getItems())) chain.getItems().setAll(rows);
    }
}
