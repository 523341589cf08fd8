package podium.course;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.text.Span;

/**
 * A fault in something that runs, to be named among suspects and shown by what a command prints.
 *
 * @param from when the learner comes
 * @param probes how many commands somebody needs who knows the way
 * @param health what is so when nothing is wrong
 * @param feedback shown when the evidence does not show the fault
 * @param span where it stands in exercise.yaml
 */
public record Diagnosis(Duration from, int probes, List<Suspect> suspects, List<Check> health, String feedback,
        Span span) {
    /** Points for the fault, for its evidence, and for few commands. */
    public static final int FAULT = 3;
    /** Points for evidence. */
    public static final int EVIDENCE = 2;
    /** Points for no more commands than needed. */
    public static final int PROBES = 1;
    /** All points. */
    public static final int POINTS = FAULT + EVIDENCE + PROBES;

    /**
     * What may be wrong.
     *
     * @param text in Markdown
     * @param right whether it is what is wrong
     * @param because why it is, or what speaks against it
     * @param evidence output that shows it; each is enough
     */
    public record Suspect(String id, String text, boolean right, String because, List<TextPattern> evidence) {
    }

    /** What a learner says. */
    public record Answer(String fault, List<String> probes, String evidence) {
    }

    /** A suspect by its id. */
    public Optional<Suspect> suspect(String id) {
        return suspects.stream().filter(suspect -> suspect.id().equals(id)).findFirst();
    }

    /** What is wrong; the first suspect if none is marked, which is a finding. */
    public Suspect culprit() {
        return suspects.stream().filter(Suspect::right).findFirst().orElseGet(suspects::getFirst);
    }
}
