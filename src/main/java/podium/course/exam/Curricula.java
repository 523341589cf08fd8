package podium.course.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.course.Assets;
import podium.course.Course;
import podium.course.CourseFiles;
import podium.course.Finding;
import podium.text.Source;

/**
 * The exams that lessons can serve: those that the program knows, and those of the course itself.
 *
 * @param all in the order in which they are offered
 */
public record Curricula(List<Curriculum> all) {
    private static final List<String> OWN = List.of("ckad", "cka");
    private static final String FOLDER = "curricula";

    /** The program's own. */
    public static Curricula own() {
        return of(List.of(), finding -> {
            throw new IllegalStateException("the program's own curriculum: " + finding);
        });
    }

    /** The program's own and those of a course; what is wrong with these is told by the lint. */
    public static Curricula of(Course course) {
        return of(course.files(), finding -> {
        });
    }

    /** The same; a course describes an exam in {@code curricula/NAME.yaml}, also one that the program knows otherwise. */
    public static Curricula of(CourseFiles files, Consumer<Finding> findings) {
        return of(files.yamls(FOLDER), findings);
    }

    private static Curricula of(List<Source> more, Consumer<Finding> findings) {
        List<Curriculum> theirs = more.stream().map(source -> CurriculumReader.read(source, findings)).toList();
        List<Curriculum> all = new ArrayList<>();
        for (String name : OWN) {
            String path = FOLDER + "/" + name + ".yaml";
            Curriculum own = CurriculumReader.read(new Source(path, Assets.text(path)), findings);
            if (theirs.stream().noneMatch(other -> other.name().equals(own.name()))) all.add(own);
        }
        all.addAll(theirs);
        return new Curricula(List.copyOf(all));
    }

    /** The curriculum of an exam. */
    public Optional<Curriculum> named(String exam) {
        return all.stream().filter(each -> each.name().equals(exam)).findFirst();
    }
}
