package podium.desktop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import podium.course.Exercise;
import podium.course.Lesson;
import podium.course.Passage;
import podium.course.QuizBank;
import podium.desktop.exam.ExamPane;
import podium.desktop.exercise.ExercisePane;
import podium.desktop.exercise.Feedback;
import podium.desktop.exercise.LessonQuestion;
import podium.desktop.lesson.LessonActions;
import podium.desktop.lesson.LessonPane;
import podium.desktop.outline.OutlineItem;
import podium.desktop.outline.OutlinePane;
import podium.desktop.settings.SettingsStore;
import podium.simulation.Timeline;

/** Where the user is: the place, what the reader shows, and which text is on the desk. */
final class Navigator implements LessonActions {
    private final Services services;
    private final SettingsStore settings;
    private final Completed completed;
    private final Desk desk;
    private final Board board;
    private final Consumer<String> play;
    private final Consumer<Place> onPlace;
    private final Screens screens;
    private final StackPane reader = new StackPane();
    private final OutlinePane outline;
    private Optional<ExercisePane> exercise = Optional.empty();
    private Place place = Place.LEARN;

    /**
     * @param play runs a manifest in the stage
     * @param onPlace told where the user is now, after the reader is filled
     * @param screens what quiz, interview and progress show
     */
    Navigator(Services services, SettingsStore settings, Completed completed, Desk desk, Board board,
            Consumer<String> play, Consumer<Place> onPlace, Screens screens) {
        this.board = board;
        this.services = services;
        this.settings = settings;
        this.completed = completed;
        this.desk = desk;
        this.play = play;
        this.onPlace = onPlace;
        this.screens = screens;
        outline = new OutlinePane(completed.ids(), this::open);
    }

    OutlinePane outline() {
        return outline;
    }

    Node reader() {
        return reader;
    }

    Place place() {
        return place;
    }

    /** Goes to a place, and there to what was open last or else to the first thing to do. */
    void go(Place wanted) {
        screens.rest();
        String last = settings.get().document();
        switch (wanted) {
            case LEARN -> item(OutlineItem.learn(services.course()), last).ifPresentOrElse(
                    item -> enter(Place.LEARN, item), () -> arrive(Place.LEARN, ""));
            case PRACTICE -> item(OutlineItem.practice(services.course()), last).ifPresentOrElse(
                    item -> enter(Place.PRACTICE, item), () -> arrive(Place.PRACTICE, ""));
            case SANDBOX -> {
                board.lift();
                desk.open("sandbox", "Sandbox", Samples::first);
                arrive(Place.SANDBOX, last);
            }
            case QUIZ, EXAM, INTERVIEW, PROGRESS, REVIEW -> {
                leave();
                reader.getChildren().setAll(screens.open(wanted));
                arrive(wanted, last);
            }
        }
    }

    private Optional<OutlineItem> item(List<OutlineItem> items, String last) {
        return items.stream().filter(item -> item.id().equals(last)).findFirst().or(
                () -> items.stream().filter(item -> !completed.ids().contains(item.id())).findFirst()).or(
                        () -> items.stream().findFirst());
    }

    /** Opens a line of the outline. */
    void open(OutlineItem item) {
        enter(place == Place.PRACTICE ? Place.PRACTICE : Place.LEARN, item);
    }

    private void leave() {
        exercise.ifPresent(ExercisePane::close);
        exercise = Optional.empty();
        board.lift();
    }

    private void enter(Place where, OutlineItem item) {
        screens.rest();
        leave();
        Node page = switch (item) {
            case OutlineItem.OfLesson(Lesson lesson) -> page(lesson);
            case OutlineItem.OfExercise(Exercise opened) -> page(opened);
        };
        reader.getChildren().setAll(page);
        arrive(where, item.id());
    }

    private void arrive(Place where, String document) {
        place = where;
        boolean practice = where == Place.PRACTICE;
        outline.show(practice ? "Practice" : "Lessons",
                practice ? OutlineItem.practice(services.course()) : OutlineItem.learn(services.course()));
        outline.select(document);
        if (document.isEmpty() && !where.whole()) reader.getChildren().setAll(nothing());
        settings.update(all -> all.withPlace(where.name(), document));
        onPlace.accept(where);
    }

    private Node nothing() {
        desk.open("sandbox", "Sandbox", Samples::first);
        return new EmptyPane(Feather.BOOK_OPEN, "No lessons found",
                "The folder of the course is empty. The sandbox runs any manifest without it.", "Open the sandbox",
                () -> go(Place.SANDBOX));
    }

    private Node page(Lesson lesson) {
        desk.open("lesson " + lesson.id(), "Lesson " + lesson.number(), () -> lesson.passages().stream().filter(
                Passage.Run.class::isInstance).map(Passage.Run.class::cast).map(
                        Passage.Run::manifest).findFirst().orElseGet(Samples::first));
        boolean asks = lesson.passages().stream().anyMatch(Passage.Foretell.class::isInstance);
        if (asks && !completed.ids().contains(lesson.id())) {
            board.cover("Guess first: the text asks what will happen. Your answer, or Run, plays it here.", false);
        }
        return new LessonPane(lesson, next(lesson), this);
    }

    private Node page(Exercise opened) {
        Opening opening = Opening.of(opened, completed.ids().contains(opened.id()));
        desk.open("exercise " + opened.id() + copy(opened), opened.title(), opening::text, opening.around());
        opening.cover().ifPresent(words -> board.cover(words, true));
        if (opening.held()) board.hold();
        ExercisePane pane = new ExercisePane(opened, new ExercisePane.Host(services.assessor(), services.foreground(),
                () -> desk.editor().text(), this::edit, this::open, feedback -> attempted(opened, feedback),
                this::time, this::commanded, seed -> enter(place,
                        new OutlineItem.OfExercise(services.course().variant(opened, seed)))));
        exercise = Optional.of(pane);
        return pane;
    }

    /** Each copy has a draft of its own. */
    private static String copy(Exercise opened) {
        return opened.variant().seed() == 0 ? "" : " " + opened.variant().seed();
    }

    private void attempted(Exercise opened, Feedback feedback) {
        if (feedback.passed()) completed.tick(opened.id());
        // Only now: the run is the answer.
        if (!Opening.runIsAnswer(opened.kind())) return;
        board.uncover();
        play.accept(desk.editor().text());
    }

    Duration time() {
        return board.run().getValue().map(run -> run.sinceStart(board.playhead().getValue())).orElse(Duration.ZERO);
    }

    /** Shows what commands have made of a cluster. */
    void commanded(Timeline run, Duration from) {
        board.lift();
        board.hold();
        board.show(run, run.start().plus(from), () -> board.move(StageHost.Move.PLAY));
    }

    private Optional<Lesson> next(Lesson lesson) {
        List<Lesson> lessons = services.course().lessons();
        return lessons.stream().skip(lessons.indexOf(lesson) + 1L).findFirst();
    }

    /** Plays a run of a quiz as it was proven, whatever was tried with it before. */
    void show(QuizBank.Show show) {
        desk.open("show " + show.name(), "Proof: " + show.name(), show::manifest);
        if (!desk.editor().text().equals(show.manifest())) desk.editor().replace(show.manifest());
        play.accept(show.manifest());
    }

    /** Lays a task of an exam on the desk; an empty text stands for the start of the exercise. */
    void lay(String key, Exercise task, String text) {
        Opening opening = Opening.of(task, false);
        board.lift();
        desk.open(key, task.title(), () -> text.isBlank() ? opening.text() : text, opening.around());
        opening.cover().ifPresent(words -> board.cover(words, true));
        if (opening.held()) board.hold();
    }

    /** Opens the sandbox with the text of the tour; what stood there is kept, and is there again afterwards. */
    void tour(String manifest) {
        board.lift();
        leave();
        desk.open("tour", "Tour", () -> manifest);
        if (!desk.editor().text().equals(manifest)) desk.editor().replace(manifest);
        arrive(Place.SANDBOX, settings.get().document());
    }

    /** Has the answer of the open exercise judged, or asks for the exam; without effect when none is open. */
    void check() {
        if (place == Place.EXAM) screens.exam().askToHandIn();
        if (place == Place.REVIEW) screens.review().check();
        exercise.ifPresent(ExercisePane::check);
    }

    /** The exam, whether or not one is under way. */
    ExamPane exam() {
        return screens.exam();
    }

    /** Shows one hint more of the open exercise; without effect when none is open. */
    void hint() {
        exercise.ifPresent(ExercisePane::hint);
    }

    /** Stops what runs for the open page. */
    void close() {
        exercise.ifPresent(ExercisePane::close);
    }

    @Override
    public void run(String manifest) {
        play.accept(manifest);
    }

    @Override
    public void edit(String manifest) {
        desk.editor().replace(manifest);
        desk.editor().focusText();
    }

    @Override
    public void open(String address) {
        services.browse().accept(address);
    }

    @Override
    public void open(Exercise opened) {
        enter(Place.LEARN, new OutlineItem.OfExercise(opened));
    }

    @Override
    public void done(Lesson lesson) {
        completed.tick(lesson.id());
        next(lesson).ifPresent(following -> enter(Place.LEARN, new OutlineItem.OfLesson(following)));
    }

    @Override
    public Node question(Passage.Run run, Passage.Foretell foretell) {
        return new LessonQuestion(run, foretell, services.assessor(), services.foreground(),
                () -> play.accept(run.manifest()));
    }
}
