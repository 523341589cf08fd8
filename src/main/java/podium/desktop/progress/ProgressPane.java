package podium.desktop.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Course;
import podium.desktop.parts.FileDialogs;
import podium.desktop.parts.Page;
import podium.desktop.parts.Words;
import podium.desktop.work.Records;
import podium.desktop.work.WallClock;
import podium.progress.Agenda;
import podium.progress.Archive;
import podium.progress.Calibration;
import podium.progress.HistoryLine;
import podium.progress.ProgressStore;
import podium.progress.Standing;

/** What a learner has done: figures from the store alone, confidence against truth, history, export and import. */
public final class ProgressPane extends Page {
    private static final int SHOWN = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Course course;
    private final Records records;
    private final WallClock clock;
    private final Transfer transfer;
    private final Runnable onLearn;

    /**
     * @param onLearn goes where something is to be done
     * @param onReplaced told after an import
     */
    public ProgressPane(Course course, Records records, FileDialogs dialogs, WallClock clock, Runnable onLearn,
            Runnable onReplaced) {
        super("Progress");
        this.course = course;
        this.records = records;
        this.clock = clock;
        this.onLearn = onLearn;
        setId("progress");
        transfer = new Transfer(records, dialogs, () -> {
            onReplaced.run();
            open();
        });
    }

    /** Reads all that is kept and shows it. */
    public void open() {
        records.ask(ProgressStore::archive, this::show);
    }

    private void show(Archive archive) {
        List<Node> content = new ArrayList<>();
        content.add(Words.wrapped("PROGRESS", "kicker"));
        content.addAll(archive.isEmpty() ? nothing() : figures(archive));
        content.add(transfer);
        turn(content);
    }

    private List<Node> nothing() {
        Button learn = new Button("Go to the lessons", new FontIcon(Feather.BOOK_OPEN));
        learn.setId("progress-learn");
        learn.getStyleClass().add("accent");
        learn.setOnAction(_ -> onLearn.run());
        return List.of(Words.wrapped("Nothing done yet", "reader-title"), Words.wrapped("Each exercise that you check, "
                + "each quiz answer and each scored interview question is kept, and its figures stand here.", "muted"),
                learn);
    }

    private List<Node> figures(Archive archive) {
        Standing standing = Standing.of(course, archive);
        List<Node> content = new ArrayList<>();
        content.add(Words.wrapped("What you have done", "reader-title"));
        content.add(Words.wrapped(Figures.summary(standing, archive), "figures-summary"));
        content.add(new FigureTable(Figures.lessons(standing)));
        content.add(new FigureTable(Figures.objectives(standing)));
        content.add(new FigureTable(Figures.topics(standing)));
        content.addAll(calibration(archive));
        Instant now = clock.now();
        content.add(new FigureTable(Figures.due(Agenda.of(course, archive), now, ZoneId.systemDefault())));
        if (archive.exams().stream().anyMatch(exam -> exam.submitted().isPresent())) {
            content.add(new FigureTable(Figures.exams(archive, ZoneId.systemDefault())));
        }
        content.addAll(history(archive));
        return content;
    }

    private static List<Node> calibration(Archive archive) {
        Calibration calibration = Calibration.of(archive.quiz());
        if (calibration.bins().isEmpty()) {
            return List.of(Words.wrapped("Confidence against truth", "reader-section"),
                    Words.wrapped("Say in the quiz how "
                            + "sure you are of an answer: then this shows whether what you are sure of is true.",
                            "muted"));
        }
        VBox both = new VBox(new FigureTable(Figures.calibration(calibration)), new CalibrationChart(calibration));
        return List.of(both);
    }

    private List<Node> history(Archive archive) {
        List<HistoryLine> lines = HistoryLine.of(course, archive);
        if (lines.isEmpty()) return List.of();
        List<List<String>> rows = lines.stream().limit(SHOWN).map(line -> List.of(line.what(), line.kind(),
                line.result(), TIME.format(line.at().atZone(ZoneId.systemDefault())))).toList();
        FigureTable table = new FigureTable(new Figures.Table("History", List.of("What", "Kind", "Result", "When"),
                rows));
        if (lines.size() <= SHOWN) return List.of(table);
        return List.of(table, Words.wrapped("The newest " + SHOWN + " of " + lines.size()
                + "; Export writes them all.", "muted"));
    }
}
