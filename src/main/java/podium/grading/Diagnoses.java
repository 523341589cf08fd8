package podium.grading;

import java.util.List;
import java.util.Optional;
import podium.course.Diagnosis;
import podium.course.Exercise;

/** Judges a diagnosis: the fault that was named, the output that is to show it, and how many commands it took. */
final class Diagnoses {
    private final Laboratory laboratory;
    private final Exercise exercise;
    private final Diagnosis diagnosis;

    Diagnoses(Laboratory laboratory, Exercise exercise, Diagnosis diagnosis) {
        this.laboratory = laboratory;
        this.exercise = exercise;
        this.diagnosis = diagnosis;
    }

    Grade grade(Diagnosis.Answer answer) {
        boolean right = answer.fault().equals(diagnosis.culprit().id());
        Transcript transcript = Transcript.of(laboratory, exercise, String.join("\n", answer.probes()));
        return Grade.of(List.of(fault(answer, right), evidence(answer, right, transcript),
                probes(right, answer)), List.of(), Optional.empty());
    }

    private Grade.Item fault(Diagnosis.Answer answer, boolean right) {
        Optional<Diagnosis.Suspect> said = diagnosis.suspect(answer.fault());
        String words = said.map(Diagnosis.Suspect::text).orElse("nothing of what is listed");
        return item("fault", "What is wrong", Diagnosis.FAULT, new Ruling(right, "the fault that is there", words),
                "You said: " + words + "\n"
                        + said.map(Diagnosis.Suspect::because).orElse("Choose one of the suspects."));
    }

    private Grade.Item evidence(Diagnosis.Answer answer, boolean right, Transcript transcript) {
        String printed = transcript.lines().stream().filter(line -> line.command().equals(answer.evidence())).map(
                Transcript.Line::printed).reduce("", (first, second) -> second);
        boolean shows = diagnosis.culprit().evidence().stream().anyMatch(pattern -> pattern.fits(printed));
        String said = answer.evidence().isEmpty() ? "no output was chosen" : "`" + answer.evidence() + "` was chosen";
        String feedback = right ? said + ". " + diagnosis.feedback() : "Evidence for another fault does not count.";
        return item("evidence", "What shows it", Diagnosis.EVIDENCE,
                new Ruling(right && shows, "output that shows the fault", said), feedback);
    }

    private Grade.Item probes(boolean right, Diagnosis.Answer answer) {
        long used = Script.parse(String.join("\n", answer.probes())).commands();
        String enough = diagnosis.probes() == 1 ? "1 command" : diagnosis.probes() + " commands";
        return item("probes", "No more commands than needed", Diagnosis.PROBES,
                new Ruling(right && used <= diagnosis.probes(), "at most " + enough, used + " used"),
                right
                        ? "You gave " + used + ". Somebody who knows the way needs " + enough + "."
                        : "This counts once the fault is found.");
    }

    private Grade.Item item(String id, String title, int points, Ruling ruling, String feedback) {
        return new Grade.Item(id, title, ruling.passed() ? points : 0, points,
                List.of(new Grade.Outcome(exercise.worlds().getFirst().name(), ruling)),
                ruling.passed() ? "" : feedback);
    }
}
