package podium.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private final List<Finding> findings = new ArrayList<>();
    private List<Deferred<?>> later = List.of();

    LessonReader(CourseFiles files, String id) {
        this.files = files;
        this.id = id;
        this.folder = "lessons/" + id;
    }

    Optional<Lesson> read() {
        String path = folder + "/lesson.md";
        Matcher name = FOLDER.matcher(id);
        if (!name.matches()) {
            findings.add(Finding.error(new Source(path, ""), "the folder is called " + id,
                    "Call it by two digits, a hyphen and small letters, as in 02-one-after-the-other."));
            return Optional.empty();
        }
        Optional<Source> source = files.text(path);
        if (source.isEmpty()) {
            findings.add(Finding.error(new Source(path, ""), "the file is missing",
                    "Every folder in lessons/ holds a lesson.md."));
        }
        return source.map(text -> lesson(text, Integer.parseInt(name.group(1))));
    }

    /** What is wrong with the form of its files, once it is read; reads what has not been looked at yet. */
    List<Finding> findings() {
        return Stream.concat(findings.stream(), later.stream().flatMap(part -> part.findings().stream())).toList();
    }

    private Lesson lesson(Source source, int number) {
        Span front = frontMatter(source);
        Fields fields = YamlText.read(source, front, Finding.in(source, findings::add));
        String title = fields.text("title");
        List<String> goals = fields.texts("goals");
        List<String> exam = fields.texts("exam");
        int minutes = fields.number("minutes", 1, 60, 10);
        fields.done();
        int body = Math.min(source.text().length(), front.end() + FENCE.length());
        Deferred<Passage> passages = new Deferred<>(wrong -> new PassageReader(source, body, wrong).read());
        later = List.of(passages);
        return new Lesson(id, number, title, goals, exam, minutes, source.text().substring(body), passages,
                exercises(), source);
    }

    /** The YAML between two lines of three hyphens at the top; an empty span when it is not there. */
    private Span frontMatter(Source source) {
        int end = source.text().indexOf("\n" + FENCE, FENCE.length() - 1);
        if (source.text().startsWith(FENCE) && end >= 0) return new Span(FENCE.length(), end + 1);
        findings.add(Finding.error(source, "the front matter is missing",
                "A lesson starts with a line ---, then title, goals, exam and minutes, then a line ---."));
        return new Span(0, 0);
    }

    /** From easy to hard. */
    private List<Exercise> exercises() {
        List<Exercise> exercises = new ArrayList<>();
        for (String name : files.folders(folder + "/exercises")) {
            new ExerciseReader(files, id, name, 0, findings::add).read().ifPresent(exercises::add);
        }
        exercises.sort(Comparator.comparingInt(Exercise::level).thenComparing(Exercise::id));
        return List.copyOf(exercises);
    }
}
