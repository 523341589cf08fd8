package podium.cli.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Lesson;
import podium.course.QuizBank;
import podium.course.QuizItem;
import podium.course.exam.Curricula;
import podium.course.exam.Curriculum;

/** What is in a course, in lines for a terminal. */
public final class CourseTable {
    private static final String ROW = "%-34s";

    private CourseTable() {
    }

    /** A line a lesson, the sum, the questions by kind, and the parts of the exams. */
    public static List<String> lines(Course course) {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, ROW, "LESSON"));
        Kind.WORDS.forEach(word -> head.append(String.format(Locale.ROOT, "%10s", word)));
        lines.add(head.append("   VARIED   RIGHT   WRONG   QUIZ").toString());
        for (Lesson lesson : course.lessons()) {
            lines.add(row(lesson.id(), lesson.exercises(), questions(course, lesson)));
        }
        List<Exercise> all = course.lessons().stream().flatMap(lesson -> lesson.exercises().stream()).toList();
        int items = course.quizzes().stream().mapToInt(bank -> bank.items().size()).sum();
        lines.add(row(course.lessons().size() + " lessons, " + all.size() + " exercises", all, items));
        lines.add("");
        lines.add("Questions in " + course.quizzes().size() + " banks: " + kinds(course));
        for (Curriculum curriculum : Curricula.of(course).all()) exam(course, curriculum, lines);
        return lines;
    }

    private static String row(String name, List<Exercise> exercises, int questions) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, ROW, name));
        for (String word : Kind.WORDS) {
            long count = exercises.stream().filter(exercise -> exercise.kind().word().equals(word)).count();
            row.append(String.format(Locale.ROOT, "%10s", count == 0 ? "." : "" + count));
        }
        long varied = exercises.stream().filter(exercise -> exercise.variant().varies()).count();
        int right = exercises.stream().mapToInt(exercise -> exercise.samples().alternatives().size()
                + (exercise.samples().solution().isPresent() ? 1 : 0)).sum();
        int wrong = exercises.stream().mapToInt(exercise -> exercise.samples().wrong().size()).sum();
        return row.append(String.format(Locale.ROOT, "%9d%8d%8d%7d", varied, right, wrong, questions)).toString();
    }

    /** The questions of the bank that is called as the lesson. */
    private static int questions(Course course, Lesson lesson) {
        String topic = lesson.id().replaceFirst("^\\d+-", "");
        return course.quizzes().stream().filter(bank -> bank.id().equals(topic)).mapToInt(
                bank -> bank.items().size()).sum();
    }

    private static String kinds(Course course) {
        Map<String, Integer> counts = new TreeMap<>();
        for (QuizBank bank : course.quizzes())
            for (QuizItem item : bank.items())
                counts.merge(kind(item), 1,
                        Integer::sum);
        return String.join(", ", counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
    }

    private static String kind(QuizItem item) {
        return switch (item) {
            case QuizItem.Choice choice -> choice.several() ? "several" : "single";
            case QuizItem.Truth _ -> "truth";
            case QuizItem.Sequence _ -> "order";
            case QuizItem.Fill _ -> "fill";
            case QuizItem.Interview _ -> "interview";
        };
    }

    private static void exam(Course course, Curriculum curriculum, List<String> lines) {
        lines.add("");
        lines.add(curriculum.name());
        for (Curriculum.Domain domain : curriculum.domains()) {
            List<Lesson> lessons = course.lessons().stream().filter(
                    lesson -> curriculum.serves(lesson, domain)).toList();
            int exercises = lessons.stream().mapToInt(lesson -> lesson.exercises().size()).sum();
            lines.add(String.format(Locale.ROOT, "  %-60s %3d %%  %3d lessons %4d exercises", domain.name(),
                    domain.weight(), lessons.size(), exercises));
        }
    }
}
