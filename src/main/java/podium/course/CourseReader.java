package podium.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;

/** Reads a course: what is wrong becomes a finding, and the rest is read all the same. */
final class CourseReader {
    private CourseReader() {
    }

    static Course read(CourseFiles files) {
        List<Finding> form = new ArrayList<>();
        String title = files.text(CourseFolder.ANCHOR).map(source -> title(source, form)).orElseGet(() -> {
            form.add(Finding.error(new Source(CourseFolder.ANCHOR, ""), "the file is missing",
                    "A course has a file " + CourseFolder.ANCHOR + " with its title. Add one with a line title:"));
            return "";
        });
        List<LessonReader> readers = files.folders("lessons").stream().map(folder -> new LessonReader(files,
                folder)).toList();
        List<Lesson> lessons = readers.stream().flatMap(reader -> reader.read().stream()).toList();
        Deferred<QuizBank> quizzes = new Deferred<>(findings -> quizzes(files, lessons, findings));
        Deferred<Finding> findings = new Deferred<>(_ -> Stream.of(form.stream(), readers.stream().flatMap(
                reader -> reader.findings().stream()), quizzes.findings().stream()).flatMap(part -> part).toList());
        return new Course(title, lessons, quizzes, findings, files);
    }

    private static List<QuizBank> quizzes(CourseFiles files, List<Lesson> lessons, Consumer<Finding> findings) {
        List<String> order = lessons.stream().map(lesson -> lesson.id().replaceFirst("^\\d+-", "")).toList();
        return files.yamls("quizzes").stream().map(source -> new QuizReader(source, findings).read()).sorted(
                Comparator.comparingInt(bank -> place(order, bank.id()))).toList();
    }

    /** A bank that is called as a lesson comes in that lesson's place; the others come behind, by their names. */
    private static int place(List<String> lessons, String bank) {
        int place = lessons.indexOf(bank);
        return place < 0 ? lessons.size() : place;
    }

    static String title(Source source, List<Finding> findings) {
        Fields fields = YamlText.read(source, Finding.in(source, findings::add));
        String title = fields.text("title");
        LessonForm.read(fields);
        fields.done();
        return title;
    }
}
