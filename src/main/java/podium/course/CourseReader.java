package podium.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;

/** Reads a course: what is wrong becomes a finding, and the rest is read all the same. */
final class CourseReader {
    private CourseReader() {
    }

    static Course read(CourseFiles files) {
        List<Finding> findings = new ArrayList<>();
        String title = files.text(CourseFolder.ANCHOR).map(source -> title(source, findings)).orElseGet(() -> {
            findings.add(Finding.error(new Source(CourseFolder.ANCHOR, ""), "the file is missing",
                    "A course has a file " + CourseFolder.ANCHOR + " with its title. Add one with a line title:"));
            return "";
        });
        List<Lesson> lessons = new ArrayList<>();
        for (String folder : files.folders("lessons")) {
            new LessonReader(files, folder, findings::add).read().ifPresent(lessons::add);
        }
        List<String> order = lessons.stream().map(lesson -> lesson.id().replaceFirst("^\\d+-", "")).toList();
        List<QuizBank> quizzes = files.yamls("quizzes").stream().map(
                source -> new QuizReader(source, findings::add).read()).sorted(
                        Comparator.comparingInt(bank -> place(order, bank.id()))).toList();
        return new Course(title, List.copyOf(lessons), quizzes, List.copyOf(findings), files);
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
