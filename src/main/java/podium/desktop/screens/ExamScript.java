package podium.desktop.screens;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Samples;
import podium.course.exam.Curricula;
import podium.course.exam.Curriculum;
import podium.course.exam.ExamDraw;
import podium.text.Source;

/** Takes an exam as a learner does: begins it, goes through all tasks, returns to flagged ones, hands in, looks back. */
final class ExamScript {
    private static final String CURRICULUM = "CKAD";
    /** So that all tasks of an exam fit into its time. */
    private static final Duration A_TASK = Duration.ofMinutes(4);

    private final Course course;
    private final Visit visit;
    private final Hand hand;
    private final Camera camera;
    private final ExamPlan plan;
    private final SortedSet<String> pictured = new TreeSet<>();
    private List<Exercise> tasks = List.of();

    /** @param camera takes a picture at each station */
    ExamScript(Course course, Visit visit, Camera camera, ExamPlan plan) {
        this.course = course;
        this.visit = visit;
        this.hand = visit.hand();
        this.camera = camera;
        this.plan = plan;
    }

    /** What is asked, in its order. */
    List<Exercise> tasks() {
        return tasks;
    }

    /** How a task is answered, in words; empty for a right answer that is given at once. */
    String told(int place) {
        if (plan.leftOut().contains(place)) return "left out";
        if (plan.flagged().contains(place)) return "flagged, answered later";
        return plan.wrong().contains(place) ? "answered wrong" : "";
    }

    /** Begins the exam, and shows its first task. */
    void begin() {
        hand.see("#exam-begin");
        camera.take("exam-1-start");
        Curricula curricula = Curricula.of(course);
        Curriculum curriculum = curricula.named(CURRICULUM).orElseThrow();
        hand.choose("#exam-curriculum", curricula.all().indexOf(curriculum));
        hand.choose("#exam-length", plan.length());
        hand.type("#exam-seed", String.valueOf(plan.seed()));
        hand.press("#exam-begin");
        hand.see("#exam-clock");
        int count = Foreground.ask(() -> hand.all(".exam-place").size());
        tasks = new ExamDraw(course, curriculum, plan.seed()).tasks(count).stream().map(
                drawn -> course.variant(drawn.exercise(), drawn.variant())).toList();
    }

    /** Takes the whole exam up to its review. */
    void sit() {
        begin();
        for (int place = 0; place < tasks.size(); place++) visit(place);
        for (int place : plan.flagged()) comeBack(place);
        hand.press("#exam-hand-in");
        hand.see("#exam-hand-in-now");
        camera.take("exam-3-hand-in");
        hand.press("#exam-hand-in-now");
        hand.see("#exam-report");
        camera.take("exam-4-review");
    }

    /** Looks at a task for the first time. */
    private void visit(int place) {
        arrived(place);
        pass();
        if (plan.flagged().contains(place)) hand.press("#exam-flag");
        else if (!plan.leftOut().contains(place)) answer(place);
        Exercise task = tasks.get(place);
        if (pictured.add(task.kind().word())) camera.take("exam-2-" + task.kind().word());
        if (place + 1 < tasks.size()) hand.press("#exam-next");
    }

    /** Returns to a flagged task and answers it. */
    private void comeBack(int place) {
        if (place >= tasks.size()) return;
        hand.press("#exam-place-" + (place + 1));
        arrived(place);
        answer(place);
        pass();
        if (pictured.add("flagged")) camera.take("exam-2-flagged");
    }

    private void arrived(int place) {
        String number = "TASK " + (place + 1) + " OF " + tasks.size();
        Foreground.until(number, () -> hand.all(".kicker").stream().anyMatch(
                node -> node instanceof Label label && label.getText().equals(number)));
        String title = hand.words("#exam .reader-title");
        if (!title.equals(tasks.get(place).title())) {
            throw new IllegalStateException(number + " is " + title + " and not " + tasks.get(place).title());
        }
    }

    private void answer(int place) {
        Exercise task = tasks.get(place);
        Optional<Source> mistake = plan.wrong().contains(place)
                ? task.samples().wrong().stream().map(Samples.Wrong::source).findFirst()
                : Optional.empty();
        mistake.or(() -> task.samples().solution()).ifPresent(answer -> visit.answer(task, answer));
    }

    private void pass() {
        Foreground.act(() -> visit.window().clock().pass(A_TASK));
    }

    /** Looks at the first wrong manifest: why it is wrong, and both runs under each other. */
    void lookBack() {
        int place = firstWrong();
        visit.scrollTo("#exam-task-" + place);
        camera.take("exam-5-wrong");
        hand.press("#exam-both-" + place);
        hand.see("#exam-task-" + place + " .compared-timelines");
        visit.scrollTo("#exam-both-" + place);
        camera.take("exam-6-both-runs");
    }

    /** Plays the runs of that manifest in the stage, one after the other. */
    void playBoth() {
        int place = firstWrong();
        hand.press("#exam-own-" + place);
        visit.stand(10);
        camera.take("exam-7-own-run");
        hand.press("#exam-reference-" + place);
        visit.stand(10);
        camera.take("exam-8-right-run");
    }

    /** Its number, from 1. */
    private int firstWrong() {
        return IntStream.range(0, tasks.size()).filter(plan.wrong()::contains).filter(
                i -> tasks.get(i).kind().isManifest()).findFirst().orElse(0) + 1;
    }

    /** Saves the page to print. */
    void report() {
        hand.press("#exam-report");
        camera.take("exam-9-report");
    }
}
