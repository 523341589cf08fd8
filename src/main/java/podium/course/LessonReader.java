package podium.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;
import podium.text.Span;

/** Reads the folder of one lesson. */
final class LessonReader {
    private static final Pattern FOLDER = Pattern.compile("(\\d\\d)-[a-z0-9-]+");
    private static final String FENCE = "---\n";

    private final CourseFiles files;
    private final String id;
    private final String folder;
    private final Consumer<Finding> findings;

    LessonReader(CourseFiles files, String id, Consumer<Finding> findings) {
        this.files = files;
        this.id = id;
        this.folder = "lessons/" + id;
        this.findings = findings;
    }

    Optional<Lesson> read() {
        String path = folder + "/lesson.md";
        Matcher name = FOLDER.matcher(id);
        if (!name.matches()) {
            findings.accept(Finding.error(new Source(path, ""), "the folder is called " + id,
                    "Call it by two digits, a hyphen and small letters, as in 02-one-after-the-other."));
            return Optional.empty();
        }
        Optional<Source> source = files.text(path);
        if (source.isEmpty()) {
            findings.accept(Finding.error(new Source(path, ""), "the file is missing",
                    "Every folder in lessons/ holds a lesson.md."));
        }
        return source.map(text -> lesson(text, Integer.parseInt(name.group(1))));
    }

    private Lesson lesson(Source source, int number) {
        Span front = frontMatter(source);
        Fields fields = YamlText.read(source, front, Finding.in(source, findings));
        String title = fields.text("title");
        List<String> goals = fields.texts("goals");
        List<String> exam = fields.texts("exam");
        int minutes = fields.number("minutes", 1, 60, 10);
        fields.done();
        int body = Math.min(source.text().length(), front.end() + FENCE.length());
        List<Passage> passages = new PassageReader(source, body, findings).read();
        return new Lesson(id, number, title, goals, exam, minutes, source.text().substring(body), passages,
                exercises(), source);
    }

    /** The YAML between two lines of three hyphens at the top; an empty span when it is not there. */
    private Span frontMatter(Source source) {
        int end = source.text().indexOf("\n" + FENCE, FENCE.length() - 1);
        if (source.text().startsWith(FENCE) && end >= 0) return new Span(FENCE.length(), end + 1);
        findings.accept(Finding.error(source, "the front matter is missing",
                "A lesson starts with a line ---, then title, goals, exam and minutes, then a line ---."));
        return new Span(0, 0);
    }

    /** From easy to hard. */
    private List<Exercise> exercises() {
        List<Exercise> exercises = new ArrayList<>();
        for (String name : files.folders(folder + "/exercises")) {
            new ExerciseReader(files, id, name, 0, findings).read().ifPresent(exercises::add);
        }
        exercises.sort(Comparator.comparingInt(Exercise::level).thenComparing(Exercise::id));
        return List.copyOf(exercises);
    }
}
