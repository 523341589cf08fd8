package podium.desktop.exam;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import podium.course.Course;
import podium.course.exam.ExamDraw;
import podium.desktop.parts.Words;
import podium.progress.Exam;

/** What will be asked on some terms: how many tasks in which time, what passes, and how much of each domain. */
final class ExamOffer extends VBox {
    private static final double BAR = 112;

    private final Course course;

    ExamOffer(Course course) {
        this.course = course;
        setId("exam-offer");
        getStyleClass().add("quiz-page");
    }

    /** Shows what these terms give. */
    void show(ExamTerms terms) {
        ExamDraw draw = new ExamDraw(course, terms.curriculum(), terms.seed());
        List<ExamDraw.Drawn> tasks = draw.tasks(terms.tasks());
        int points = tasks.stream().mapToInt(task -> task.exercise().points()).sum();
        HBox facts = new HBox(fact(String.valueOf(tasks.size()), tasks.size() == 1 ? "task" : "tasks"),
                fact(ExamClock.print(terms.length()), "of time"), fact(String.valueOf(points), "points"),
                fact(String.format(Locale.ROOT, "%.0f %%", 100 * Exam.PASS),
                        String.format(Locale.ROOT, "passes: %.0f points", Math.ceil(Exam.PASS * points))));
        facts.getStyleClass().add("exam-facts");
        getChildren().setAll(facts, domains(draw.shares(terms.tasks())));
    }

    private static Node fact(String figure, String words) {
        VBox fact = new VBox(Words.wrapped(figure, "exam-figure"), Words.wrapped(words, "muted"));
        fact.getStyleClass().add("exam-fact");
        fact.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fact, Priority.ALWAYS);
        return fact;
    }

    private static Node domains(List<ExamDraw.Share> shares) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("exam-domains");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, new ColumnConstraints(), figure, figure);
        grid.addRow(0, head("Domain"), new Label(), head("Weight"), head("Tasks"));
        int most = shares.stream().mapToInt(share -> share.domain().weight()).max().orElse(1);
        for (int i = 0; i < shares.size(); i++) row(grid, i + 1, shares.get(i), most);
        return grid;
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("predict-head");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static void row(GridPane grid, int row, ExamDraw.Share share, int most) {
        Region bar = new Region();
        bar.setMinSize(BAR * share.domain().weight() / most, 8);
        bar.setMaxSize(BAR * share.domain().weight() / most, 8);
        bar.getStyleClass().add("forecast-bar");
        Label tasks = new Label(share.known() == 0 ? "none here" : String.valueOf(share.tasks()));
        Label weight = new Label(share.domain().weight() + " %");
        tasks.setMinWidth(USE_PREF_SIZE);
        weight.setMinWidth(USE_PREF_SIZE);
        if (share.known() == 0) tasks.getStyleClass().add("muted");
        grid.addRow(row, Words.wrapped(share.domain().name(), "exam-domain"), bar, weight, tasks);
    }
}
