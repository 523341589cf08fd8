package podium.desktop.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import podium.course.Exercise;
import podium.desktop.exercise.Worksheet;
import podium.desktop.lesson.Prose;
import podium.desktop.parts.Words;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** An exam under way: the task that is open, the time that passes, and what is kept of it. */
final class Sitting {
    /** How often the time is kept while nothing is written. */
    private static final int SECONDS = 5;

    private final ExamPane.Host host;
    private final ExamGrading grading;
    private final Wishes wishes;
    private final ExamClock clock;
    private Exam exam;
    private Exam kept;
    private int place;
    private int ticks;
    private Optional<Worksheet> sheet = Optional.empty();
    private Optional<ExamHead> head = Optional.empty();
    private String untouched = "";

    /**
     * What is asked for.
     *
     * @param turn shows something on the page
     * @param onHandIn the learner wants to hand in
     * @param onTimeUp no time is left
     */
    record Wishes(Consumer<List<? extends Node>> turn, Runnable onHandIn, Runnable onTimeUp) {
    }

    Sitting(Exam exam, ExamPane.Host host, ExamGrading grading, Wishes wishes) {
        this.exam = exam;
        this.kept = exam;
        this.host = host;
        this.grading = grading;
        this.wishes = wishes;
        clock = new ExamClock(host.clock()::now);
        host.records().keep(store -> store.keep(exam));
    }

    /** Shows the task that is open. */
    void show() {
        close();
        clock.elapsed();
        ExamTask task = exam.tasks().get(place);
        ExamHead top = new ExamHead(place, exam.tasks().size(),
                new ExamHead.Wishes(this::go, this::flag, wishes.onHandIn()));
        List<Node> page = new ArrayList<>(List.of(top));
        grading.exercise(task).forEach(exercise -> page.addAll(open(exercise, task)));
        if (sheet.isEmpty()) {
            page.add(Words.wrapped("This course has no exercise " + task.exercise() + " any more.", "muted"));
        }
        top.tell(exam, place);
        head = Optional.of(top);
        wishes.turn().accept(page);
        Platform.runLater(top::takeKeyboard);
    }

    private List<Node> open(Exercise exercise, ExamTask task) {
        String key = "exam " + exam.began().toEpochMilli() + " " + place;
        host.desk().lay(key, exercise, exercise.kind().isManifest() ? task.answer() : "");
        Worksheet made = Worksheet.of(exercise, new Worksheet.Tools(host.assessor(), host.foreground(),
                host.desk()::text, host.desk()::time, host.desk()::play, this::prose));
        String fresh = exercise.kind().isManifest() ? exercise.start() : made.draft();
        untouched = task.answer().isBlank() ? fresh : "";
        if (!task.answer().isBlank()) made.restore(task.answer());
        sheet = Optional.of(made);
        List<Node> nodes = new ArrayList<>();
        nodes.add(Words.wrapped(exercise.title(), "reader-title"));
        nodes.add(Words.wrapped(String.format(Locale.ROOT, "%s  ·  %d MIN  ·  %d POINTS",
                exercise.kind().word().toUpperCase(Locale.ROOT), exercise.minutes(), exercise.points()), "kicker"));
        nodes.add(prose(exercise.task()));
        nodes.addAll(made.nodes());
        return nodes;
    }

    private Prose prose(String markdown) {
        return new Prose(markdown, _ -> {
            // a manifest of the text is copied by hand
        }, host.desk()::browse);
    }

    /** Takes note of the answer and of the time since the last look. */
    private void look() {
        if (sheet.isEmpty()) return;
        exam = exam.with(place, task -> task.spent(clock.elapsed()));
        String draft = sheet.map(Worksheet::draft).orElse("");
        if (!draft.equals(untouched)) exam = exam.with(place, task -> task.answered(draft));
    }

    private void keep() {
        if (exam.equals(kept)) return;
        Exam now = exam;
        kept = now;
        host.records().keep(store -> store.keep(now));
    }

    /** A second has passed. */
    void tick() {
        if (sheet.isEmpty()) return;
        String before = exam.tasks().get(place).answer();
        look();
        head.ifPresent(top -> top.time(exam));
        if (exam.left().isZero()) {
            keep();
            wishes.onTimeUp().run();
            return;
        }
        if (!before.equals(exam.tasks().get(place).answer()) || ++ticks % SECONDS == 0) keep();
    }

    /** Goes to a task, if there is one. */
    void go(int to) {
        if (to < 0 || to >= exam.tasks().size()) return;
        leave();
        place = to;
        show();
    }

    /** Goes some tasks on. */
    void step(int by) {
        go(place + by);
    }

    /** Puts the flag of this task up, or takes it down. */
    void flag() {
        look();
        exam = exam.with(place, task -> task.flagged(!task.flagged()));
        keep();
        head.ifPresent(top -> top.tell(exam, place));
    }

    /** The exam as it is now, which is kept. */
    Exam leave() {
        look();
        keep();
        return exam;
    }

    /** Stops what is under way for the task that is open. */
    void close() {
        sheet.ifPresent(Worksheet::close);
        sheet = Optional.empty();
    }
}
