package podium.course;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.text.Source;

/** Reads a fault to find, and answers to that. */
public final class DiagnosisReader {
    private static final int LEAST_SUSPECTS = 3;

    private DiagnosisReader() {
    }

    static Diagnosis read(Fields f, List<Check> health) {
        if (!f.has("from")) f.report("from", "the key from is missing", "Say when the learner comes, as in from: 40s.");
        List<Diagnosis.Suspect> suspects = f.list("suspects", DiagnosisReader::suspect);
        if (suspects.size() < LEAST_SUSPECTS) {
            f.report("suspects", "there are " + suspects.size() + " suspects", "List " + LEAST_SUSPECTS + " or more.");
        }
        long right = suspects.stream().filter(Diagnosis.Suspect::right).count();
        if (right != 1) {
            f.report("suspects", right + " suspects are marked right", "Mark with right: true the one that is wrong "
                    + "with the Pod.");
        }
        return new Diagnosis(f.time("from", Duration.ZERO), f.number("probes", 1, 20, 3), suspects, health,
                f.text("feedback"), f.span());
    }

    private static Diagnosis.Suspect suspect(Fields f) {
        boolean right = f.flag("right");
        List<TextPattern> evidence = f.list("evidence", ExpectationReader::pattern);
        if (right && evidence.isEmpty()) {
            f.report("evidence", "nothing shows this fault", "List under evidence: what a command prints of it.");
        }
        return new Diagnosis.Suspect(f.text("id"), f.text("text"), right, f.text("because"), evidence);
    }

    /** An answer: a fault, the commands that were given, and the one whose output shows it. */
    public static Diagnosis.Answer answer(Source source, Consumer<Finding> findings) {
        Fields f = YamlText.read(source, Finding.in(source, findings));
        Diagnosis.Answer answer = new Diagnosis.Answer(f.text("fault"), f.texts("probes"), f.text("evidence", ""));
        f.done();
        return answer;
    }
}
