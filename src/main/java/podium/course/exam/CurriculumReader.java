package podium.course.exam;

import java.util.List;
import java.util.function.Consumer;
import podium.course.Finding;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;

/** Reads the file of one curriculum. */
final class CurriculumReader {
    private static final int WHOLE = 100;

    private CurriculumReader() {
    }

    /** What a file says; what is wrong becomes a finding, and the rest is read all the same. */
    static Curriculum read(Source source, Consumer<Finding> findings) {
        Fields fields = YamlText.read(source, Finding.in(source, findings));
        String exam = fields.text("exam");
        List<Curriculum.Domain> domains = fields.list("domains", CurriculumReader::domain);
        int sum = domains.stream().mapToInt(Curriculum.Domain::weight).sum();
        if (sum != WHOLE) {
            fields.report("domains", "the weights add up to " + sum + " per cent",
                    "The domains of an exam are all of it: their weights add up to 100.");
        }
        fields.done();
        return new Curriculum(exam, domains);
    }

    private static Curriculum.Domain domain(Fields fields) {
        return new Curriculum.Domain(fields.text("name"), fields.number("weight", 1, WHOLE, 1),
                List.copyOf(fields.texts("competencies")));
    }
}
