package podium.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;

/** Reads the folder of one exercise. */
final class ExerciseReader {
    private final CourseFiles files;
    private final String id;
    private final String folder;
    private final long seed;
    private final Consumer<Finding> findings;
    private Variant variant = Variant.none();

    /** @param seed draws names, numbers and paths */
    ExerciseReader(CourseFiles files, String lesson, String name, long seed, Consumer<Finding> findings) {
        this.seed = seed;
        this.files = files;
        this.id = lesson + "/" + name;
        this.folder = "lessons/" + lesson + "/exercises/" + name;
        this.findings = findings;
    }

    Optional<Exercise> read() {
        String path = folder + "/exercise.yaml";
        Optional<Source> source = files.text(path);
        if (source.isEmpty()) {
            findings.accept(Finding.error(new Source(path, ""), "the file is missing",
                    "Every folder in exercises/ holds an exercise.yaml."));
        }
        source.ifPresent(text -> variant = VariantReader.draw(text, seed, Finding.in(text, findings)));
        return source.map(this::filled).map(this::exercise);
    }

    private Source filled(Source source) {
        return new Source(source.name(), variant.fill(source.text()));
    }

    private Exercise exercise(Source source) {
        Fields f = YamlText.read(source, Finding.in(source, findings));
        Duration watch = f.time("watch", Duration.ofSeconds(60));
        List<Surroundings> worlds = f.list("worlds", world -> SurroundingsReader.read(world, watch));
        Kind kind = KindReader.read(f);
        Exercise exercise = new Exercise(id, f.text("title"), f.number("level", 1, 3, 1),
                f.number("minutes", 1, 60, 5), f.text("objective"), f.text("task"), hints(f), watch,
                worlds.isEmpty() ? List.of(Surroundings.plain(watch)) : worlds, kind, start(source),
                samples(kind), variant, source);
        KindReader.unique(f, "worlds", exercise.worlds().stream().map(Surroundings::name).toList());
        for (Check check : kind.checks()) worldsExist(f, check, exercise.worlds());
        f.has("variants");
        f.done();
        return exercise;
    }

    static void worldsExist(Fields f, Check check, List<Surroundings> worlds) {
        List<String> names = worlds.stream().map(Surroundings::name).toList();
        for (String name : check.worlds()) {
            if (names.contains(name)) continue;
            f.report("checks", "the check " + check.id() + " names a world " + name + " that is not there",
                    "The worlds are " + String.join(", ", names) + ".");
        }
    }

    private static List<String> hints(Fields f) {
        List<String> hints = f.texts("hints");
        if (hints.size() != 3) {
            f.report("hints", "there are " + hints.size() + " hints",
                    "Write three: a nudge, where to look, nearly the answer.");
        }
        return hints;
    }

    private String start(Source exercise) {
        Optional<Source> start = files.text(folder + "/start.yaml");
        if (start.isEmpty()) {
            findings.accept(Finding.error(exercise, "start.yaml is missing",
                    "Put what the learner starts from beside exercise.yaml; a comment line will do."));
        }
        return start.map(this::filled).map(Source::text).orElse("");
    }

    private Samples samples(Kind kind) {
        String ending = kind.ending();
        List<Samples.Wrong> wrong = new ArrayList<>();
        for (Source source : inside("wrong", ending)) {
            wrong.add(new Samples.Wrong(source, remark(source, "fails"), remark(source, "feedback")));
        }
        return new Samples(files.text(folder + "/solution" + ending).map(this::filled), inside("alternatives", ending),
                wrong, files.text(folder + "/healthy.yaml").map(this::filled));
    }

    private List<Source> inside(String inner, String ending) {
        return files.inside(folder + "/" + inner, ending).stream().map(this::filled).toList();
    }

    /** The text of a comment line {@code # WORD: text}. */
    private String remark(Source source, String word) {
        String start = "# " + word + ": ";
        Optional<String> line = source.text().lines().filter(l -> l.startsWith(start)).findFirst();
        if (line.isEmpty()) {
            findings.accept(Finding.error(source, "the comment " + start + "is missing",
                    "A wrong answer names the check that must fail and words of the feedback that must be shown."));
        }
        return line.map(l -> l.substring(start.length()).strip()).orElse("");
    }
}
