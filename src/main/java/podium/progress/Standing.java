package podium.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Lesson;
import podium.course.QuizBank;
import podium.course.QuizItem;

/** Where a learner stands in a course. What was done in another course is not counted here. */
public record Standing(List<OfLesson> lessons, List<OfObjective> objectives, List<OfTopic> topics) {
    /**
     * One lesson.
     *
     * @param read whether it is ticked off
     * @param done how many of its exercises were once answered without anything missing
     * @param attempts at its exercises
     */
    public record OfLesson(String title, boolean read, int exercises, int done, int attempts) {
    }

    /**
     * What some exercises train.
     *
     * @param done how many of the exercises were once answered without anything missing
     * @param latest the mean share of points of the latest attempts at each, 0 to 1; empty before the first
     */
    public record OfObjective(String objective, int exercises, int done, int attempts, Optional<Double> latest) {
    }

    /**
     * A topic of the quiz.
     *
     * @param known how many of its questions were right the last time
     */
    public record OfTopic(String title, int questions, int known, int answers, int right, Optional<Double> brier) {
    }

    /** The standing that an archive shows. */
    public static Standing of(Course course, Archive archive) {
        List<OfLesson> lessons = course.lessons().stream().map(lesson -> lesson(lesson, archive)).toList();
        var byObjective = course.lessons().stream().flatMap(lesson -> lesson.exercises().stream()).collect(
                Collectors.groupingBy(Exercise::objective, LinkedHashMap::new, Collectors.toList()));
        List<OfObjective> objectives = new ArrayList<>();
        byObjective.forEach((objective, exercises) -> objectives.add(objective(objective, exercises, archive)));
        return new Standing(lessons, List.copyOf(objectives),
                course.topics().stream().map(bank -> topic(bank, archive)).toList());
    }

    private static OfLesson lesson(Lesson lesson, Archive archive) {
        List<Attempt> attempts = attempts(lesson.exercises(), archive);
        return new OfLesson(lesson.title(), archive.ticks().containsKey(lesson.id()), lesson.exercises().size(),
                done(attempts), attempts.size());
    }

    private static OfObjective objective(String objective, List<Exercise> exercises, Archive archive) {
        List<Attempt> attempts = attempts(exercises, archive);
        List<Attempt> latest = exercises.stream().flatMap(exercise -> attempts.stream().filter(
                attempt -> attempt.exercise().equals(exercise.id())).reduce((_, later) -> later).stream()).toList();
        var share = latest.stream().mapToDouble(
                attempt -> attempt.maximum() == 0 ? 1 : (double) attempt.points() / attempt.maximum()).average();
        return new OfObjective(objective, exercises.size(), done(attempts), attempts.size(),
                share.isPresent() ? Optional.of(share.getAsDouble()) : Optional.empty());
    }

    private static List<Attempt> attempts(List<Exercise> exercises, Archive archive) {
        SortedSet<String> ids = exercises.stream().map(Exercise::id).collect(Collectors.toCollection(TreeSet::new));
        return archive.attempts().stream().filter(attempt -> ids.contains(attempt.exercise())).toList();
    }

    private static int done(List<Attempt> attempts) {
        return (int) attempts.stream().filter(Attempt::complete).map(Attempt::exercise).distinct().count();
    }

    private static OfTopic topic(QuizBank bank, Archive archive) {
        List<String> ids = bank.items().stream().filter(item -> !(item instanceof QuizItem.Interview)).map(
                item -> bank.id() + "/" + item.id()).toList();
        List<QuizAnswer> answers = archive.quiz().stream().filter(answer -> ids.contains(answer.item())).toList();
        int known = (int) ids.stream().filter(id -> answers.stream().filter(answer -> answer.item().equals(id)).reduce(
                (_, later) -> later).filter(QuizAnswer::right).isPresent()).count();
        return new OfTopic(bank.title(), ids.size(), known, answers.size(),
                (int) answers.stream().filter(QuizAnswer::right).count(), Calibration.brier(answers));
    }
}
