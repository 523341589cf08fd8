package podium.desktop.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.Words;
import podium.progress.Agenda;

/** What is due, and what will be in the next days. */
final class AgendaPage extends VBox {
    private static final int DAYS = 14;
    private static final double WIDTH = 220;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    AgendaPage(Agenda agenda, Instant now, ZoneId zone, Runnable onBegin) {
        getStyleClass().add("quiz-page");
        int due = agenda.due(now).size();
        List<Node> content = new ArrayList<>();
        content.add(Words.wrapped("REVIEW", "kicker"));
        content.add(Words.wrapped(due == 0 ? "Nothing is due" : due == 1 ? "1 thing is due" : due + " things are due",
                "reader-title"));
        content.add(Words.wrapped(about(agenda), "muted"));
        if (due > 0) content.add(begin(onBegin));
        if (!agenda.cards().isEmpty()) {
            content.add(Words.wrapped("The next days", "reader-section"));
            content.add(forecast(agenda, now, zone));
        }
        getChildren().setAll(content);
    }

    private static String about(Agenda agenda) {
        if (agenda.cards().isEmpty()) {
            return "Whatever you answer in Practice and in the Quiz comes back here when you are about to forget it: "
                    + "exercises with other names and numbers, questions in another order.";
        }
        return "Each comes back when nine of ten such things are still remembered; how well you knew it decides when. "
                + agenda.cards().size() + " things are being remembered.";
    }

    private static Node begin(Runnable onBegin) {
        Button begin = new Button("Begin", new FontIcon(Feather.PLAY));
        begin.setId("review-begin");
        begin.getStyleClass().add("accent");
        begin.setOnAction(_ -> onBegin.run());
        return begin;
    }

    private static Node forecast(Agenda agenda, Instant now, ZoneId zone) {
        var counts = agenda.forecast(now, DAYS, zone);
        int most = Math.max(1, counts.values().stream().mapToInt(count -> count).max().orElse(1));
        GridPane grid = new GridPane();
        grid.setId("review-forecast");
        grid.setHgap(12);
        grid.setVgap(4);
        int row = 0;
        for (LocalDate day : counts.keySet()) {
            int count = counts.getOrDefault(day, 0);
            Region bar = new Region();
            bar.setMinSize(WIDTH * count / most, 10);
            bar.setMaxSize(WIDTH * count / most, 10);
            bar.getStyleClass().add("forecast-bar");
            Label number = new Label(String.valueOf(count));
            number.setAccessibleText(count + " on " + DAY.format(day));
            grid.addRow(row++, new Label(row == 1 ? "Today" : DAY.format(day)), number, bar);
        }
        return grid;
    }
}
