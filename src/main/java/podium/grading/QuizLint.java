package podium.grading;

import java.util.ArrayList;
import java.util.List;
import podium.course.Expectation;
import podium.course.Finding;
import podium.course.QuizBank;

/** Proves the runs that a bank of questions shows. */
final class QuizLint {
    private QuizLint() {
    }

    static List<Finding> check(Laboratory laboratory, QuizBank bank) {
        List<Finding> findings = new ArrayList<>();
        for (QuizBank.Show show : bank.shows()) {
            Verdicts run = Trial.shown(laboratory, show.watch(), show.manifest()).run(show.claims());
            for (String refusal : Refusals.unexpected(run.refusals(), show.claims())) {
                findings.add(Finding.error(bank.source(), show.span(), "the API server refuses " + show.name() + ": "
                        + refusal, "Mend its manifest; or expect that it is refused."));
            }
            for (Expectation claim : show.claims()) {
                Ruling ruling = run.judge().judge(claim);
                if (ruling.passed()) continue;
                findings.add(Finding.error(bank.source(), show.span(), show.name() + " is to show: " + ruling.expected()
                        + "; the run shows: " + ruling.seen(), "Mend the manifest, or what is said about it."));
            }
        }
        return findings;
    }
}
