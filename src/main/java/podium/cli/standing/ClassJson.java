package podium.cli.standing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import podium.progress.classroom.ClassSummary;
import podium.progress.classroom.Counted;
import podium.progress.classroom.Misconception;
import podium.progress.classroom.OfExercise;
import podium.progress.classroom.OfLearner;
import podium.progress.classroom.Work;

/** A class's standing as one JSON object: learners, exercises and misconceptions. */
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
        out.println(root.toPrettyString());
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
