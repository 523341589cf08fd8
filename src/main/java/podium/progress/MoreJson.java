package podium.progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** Exams and reviews in the file of an archive. Files of older programs have none of them. */
final class MoreJson {
    private MoreJson() {
    }

    static void write(ObjectNode root, Archive archive) {
        if (!archive.exams().isEmpty()) {
            ArrayNode exams = root.putArray("exams");
            archive.exams().forEach(exam -> write(exams.addObject(), exam));
        }
        if (archive.reviews().isEmpty()) return;
        ArrayNode reviews = root.putArray("reviews");
        archive.reviews().forEach(review -> reviews.addObject().put("item", review.item()).put("at",
                review.at().toString()).put("recall", review.recall().name()));
    }

    private static void write(ObjectNode node, Exam exam) {
        node.put("curriculum", exam.curriculum()).put("seed", exam.seed()).put("began", exam.began().toString()).put(
                "length", exam.length().toString());
        exam.submitted().ifPresent(at -> node.put("submitted", at.toString()));
        ArrayNode tasks = node.putArray("tasks");
        exam.tasks().forEach(task -> {
            ObjectNode each = tasks.addObject().put("exercise", task.exercise()).put("variant", task.variant()).put(
                    "answer", task.answer()).put("flagged", task.flagged()).put("spent", task.spent().toString());
            task.score().ifPresent(score -> each.put("points", score.points()).put("maximum", score.maximum()));
        });
    }

    static List<Exam> exams(JsonField root) throws JsonField.Wrong {
        return root.node().has("exams") ? root.list("exams", MoreJson::exam) : List.of();
    }

    static List<Review> reviews(JsonField root) throws JsonField.Wrong {
        return root.node().has("reviews") ? root.list("reviews", MoreJson::review) : List.of();
    }

    private static Exam exam(JsonField each) throws JsonField.Wrong {
        return new Exam(each.in("curriculum").name(), each.in("seed").number(0, Integer.MAX_VALUE),
                each.in("began").time(), each.in("length").duration(), each.optional("submitted", JsonField::time),
                each.list("tasks", MoreJson::task));
    }

    private static ExamTask task(JsonField each) throws JsonField.Wrong {
        return new ExamTask(each.in("exercise").name(), each.in("variant").number(0, Integer.MAX_VALUE),
                each.in("answer").text(), each.in("flagged").flag(), each.in("spent").duration(),
                each.optional("maximum", maximum -> {
                    int most = maximum.number(0, 100_000);
                    return new ExamTask.Score(each.in("points").number(0, most), most);
                }));
    }

    private static Review review(JsonField each) throws JsonField.Wrong {
        List<String> known = Arrays.stream(Review.Recall.values()).map(Enum::name).toList();
        return new Review(each.in("item").name(), each.in("at").time(),
                Review.Recall.valueOf(each.in("recall").oneOf(known)));
    }
}
