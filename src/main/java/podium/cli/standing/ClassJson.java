package podium.cli.standing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import podium.progress.classroom.ClassSummary;
import podium.progress.classroom.Counted;
import podium.progress.classroom.ExamResult;
import podium.progress.classroom.ExamSummary;
import podium.progress.classroom.Misconception;
import podium.progress.classroom.OfExercise;
import podium.progress.classroom.OfLearner;
import podium.progress.classroom.QuizSummary;
import podium.progress.classroom.Work;

/** A class's standing as one JSON object: learners, exercises, misconceptions, quizzes and exams. */
final class ClassJson {
    private ClassJson() {
    }

    static void write(ClassSummary summary, PrintWriter out) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ArrayNode learners = root.putArray("learners");
        for (OfLearner each : summary.learners()) {
            ObjectNode learner = learners.addObject().put("learner", each.learner());
            each.seen().ifPresent(seen -> learner.put("lastSeen", seen.toString()));
            learner.put("attempts", each.attempts()).put("solved", each.solved());
            learner.put("questions", each.asked()).put("questionsRight", each.right());
            learner.put("exams", each.exams()).put("examsPassed", each.passed());
            stuck(learner.putArray("stuck"), each.stuck());
        }
        ArrayNode exercises = root.putArray("exercises");
        for (OfExercise each : summary.exercises()) {
            ObjectNode exercise = exercises.addObject().put("exercise", each.exercise()).put("tried",
                    each.tried()).put("solved", each.solved()).put("attempts", each.attempts());
            each.stuck().forEach(exercise.putArray("stuck")::add);
            mostMissed(exercise, each.mostMissed());
        }
        ArrayNode misconceptions = root.putArray("misconceptions");
        for (Misconception each : summary.misconceptions()) {
            ObjectNode misconception = misconceptions.addObject().put("exercise", each.exercise()).put("check",
                    each.check().id()).put("title", each.check().title()).put("learners", each.learners()).put(
                            "attempts", each.attempts());
            each.still().forEach(misconception.putArray("still")::add);
        }
        quizzes(root, summary.quiz());
        exams(root, summary.exams());
        out.println(root.toPrettyString());
    }

    private static void quizzes(ObjectNode root, QuizSummary quiz) {
        ArrayNode topics = root.putArray("quizzes");
        quiz.topics().forEach(each -> topics.addObject().put("quiz", each.bank()).put("learners",
                each.learners()).put("answers", each.answers()).put("questions", each.asked()).put("right",
                        each.right()));
        ArrayNode missed = root.putArray("missedQuestions");
        quiz.missed().forEach(each -> each.still().forEach(missed.addObject().put("question", each.item()).put(
                "learners", each.learners()).put("times", each.times()).put("sure", each.sure()).putArray(
                        "still")::add));
    }

    private static void exams(ObjectNode root, ExamSummary summary) {
        ArrayNode exams = root.putArray("exams");
        for (ExamResult each : summary.exams()) {
            ObjectNode exam = exams.addObject().put("learner", each.learner()).put("exam", each.curriculum()).put(
                    "seed", each.seed()).put("began", each.began().toString()).put("handedIn",
                            each.submitted().toString()).put("seconds", each.spent().toSeconds()).put("points",
                                    each.total().points()).put("maximum", each.total().maximum()).put("passed",
                                            each.passed());
            ArrayNode tasks = exam.putArray("tasks");
            each.tasks().forEach(task -> tasks.addObject().put("exercise", task.exercise()).put("variant",
                    task.variant()).put("seconds", task.spent().toSeconds()).put("points", task.score().points()).put(
                            "maximum", task.score().maximum()));
        }
    }

    private static void stuck(ArrayNode list, List<Work> works) {
        for (Work work : works) {
            ObjectNode node = list.addObject().put("exercise", work.exercise()).put("attempts", work.attempts()).put(
                    "best", work.best()).put("maximum", work.maximum()).put("lastSeen", work.last().toString());
            mostMissed(node, work.mostMissed());
        }
    }

    private static void mostMissed(ObjectNode node, Optional<Counted> most) {
        most.ifPresent(counted -> node.putObject("mostMissed").put("check", counted.check().id()).put("title",
                counted.check().title()).put("times", counted.times()));
    }
}
