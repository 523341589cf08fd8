package podium.cli.classroom;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import podium.course.Exercise;
import podium.grading.classroom.Classroom;
import podium.grading.classroom.Learner;
import podium.grading.classroom.Mark;
import podium.grading.classroom.Marks;
import podium.grading.classroom.Misconceptions;

/**
 * Grades as one JSON object. What stands below a learner has the keys of the results.json that autograders write: score,
 * max_score, and tests with name, score, max_score, status, output and visibility.
 */
final class GradeJson {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Classroom classroom;

    private GradeJson(Classroom classroom) {
        this.classroom = classroom;
    }

    static void write(Classroom classroom, PrintWriter out) {
        out.println(new GradeJson(classroom).whole().toPrettyString());
    }

    private ObjectNode whole() {
        ObjectNode whole = mapper.createObjectNode().put("max_score", classroom.maximum());
        ArrayNode learners = whole.putArray("learners");
        for (Learner learner : classroom.learners()) learners.add(node(learner));
        ArrayNode misconceptions = whole.putArray("misconceptions");
        for (Misconceptions found : classroom.misconceptions()) misconceptions.add(node(found));
        return whole;
    }

    private ObjectNode node(Learner learner) {
        ObjectNode node = mapper.createObjectNode().put("learner", learner.key()).put("name", learner.name()).put(
                "score", classroom.points(learner)).put("max_score", classroom.maximum());
        learner.seed().ifPresent(seed -> node.put("seed", seed));
        ArrayNode tests = node.putArray("tests");
        ArrayNode exercises = node.putArray("exercises");
        for (Exercise exercise : classroom.exercises()) {
            ObjectNode one = exercises.addObject().put("exercise", exercise.id()).put("max_score",
                    exercise.points()).put("handed_in", classroom.marks(learner, exercise).isPresent());
            classroom.marks(learner, exercise).ifPresent(marks -> add(exercise, marks, one, tests));
        }
        return node;
    }

    private void add(Exercise exercise, Marks marks, ObjectNode one, ArrayNode tests) {
        one.put("score", marks.points());
        marks.like().ifPresent(like -> one.put("like", like));
        ArrayNode refusals = one.putArray("refusals");
        marks.refusals().forEach(refusals::add);
        for (Mark mark : marks.marks()) {
            tests.addObject().put("name", exercise.id() + ": " + mark.title()).put("number", mark.id()).put("score",
                    mark.points()).put("max_score", mark.maximum()).put("status",
                            mark.passed() ? "passed" : "failed").put("output", mark.feedback()).put("visibility",
                                    classroom.isHidden(exercise, mark) ? "hidden" : "visible");
        }
    }

    private ObjectNode node(Misconceptions found) {
        ObjectNode node = mapper.createObjectNode().put("exercise", found.exercise().id()).put("handed_in",
                found.handedIn()).put("right", found.right()).put("refused", found.refused()).put("unknown",
                        found.unknown());
        counts(node.putArray("checks"), found.checks());
        counts(node.putArray("mistakes"), found.mistakes());
        return node;
    }

    private static void counts(ArrayNode array, List<Misconceptions.Count> counts) {
        for (Misconceptions.Count count : counts) {
            array.addObject().put("name", count.name()).put("words", count.words()).put("times", count.times());
        }
    }
}
