package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.course.Expectation;
import podium.course.Finding;
import podium.course.Lesson;
import podium.course.Passage;
import podium.course.Question;
import podium.course.yaml.Times;
import podium.simulation.Timeline;

/** Runs the manifests of a lesson and holds what the text says against them. */
final class PassageLint {
    private static final String BEFORE = "Put the manifest that it is about before it, in a fence ```yaml run";

    private final Laboratory laboratory;
    private final Lesson lesson;
    private final List<Finding> findings = new ArrayList<>();

    PassageLint(Laboratory laboratory, Lesson lesson) {
        this.laboratory = laboratory;
        this.lesson = lesson;
    }

    List<Finding> check() {
        List<Passage> about = new ArrayList<>();
        Optional<Passage.Run> run = Optional.empty();
        for (Passage passage : lesson.passages()) {
            if (passage instanceof Passage.Run next) {
                prove(run, about);
                about.clear();
                run = Optional.of(next);
            } else {
                about.add(passage);
            }
        }
        prove(run, about);
        return findings;
    }

    private void prove(Optional<Passage.Run> run, List<Passage> about) {
        if (run.isEmpty()) {
            for (Passage passage : about) report(passage, "there is no run that this is about", BEFORE);
            return;
        }
        Trial trial = Trial.shown(laboratory, run.get().watch(), run.get().manifest());
        List<Expectation> claims = about.stream().filter(Passage.Claim.class::isInstance).map(
                passage -> ((Passage.Claim) passage).expectation()).toList();
        Verdicts verdicts = trial.runWhole(claims);
        for (String refusal : Refusals.unexpected(verdicts.refusals(), claims)) {
            report(run.get(), "the API server refuses it: " + refusal,
                    "Mend it; or say that it is refused, with a claim: expect refused.");
        }
        for (Passage passage : about) prove(passage, verdicts);
    }

    private void prove(Passage passage, Verdicts verdicts) {
        Timeline timeline = verdicts.judge().run().timeline();
        switch (passage) {
            case Passage.Claim(_, Expectation expectation) -> {
                Ruling ruling = verdicts.judge().judge(expectation);
                if (!ruling.passed()) contradiction(passage, ruling.expected(), ruling.seen());
            }
            case Passage.Foretell(_, Question question) -> foretell(passage, question, timeline);
            case Passage.Output output -> output(output, timeline);
            case Passage.Run _ -> throw new IllegalStateException("a run is not about a run");
        }
    }

    private void foretell(Passage passage, Question question, Timeline timeline) {
        Optional<PodCells> truth = Predictions.cells(timeline, question);
        if (truth.isEmpty()) {
            report(passage, "there is no such Pod at " + Times.print(question.at()), "Ask about a Pod that is there.");
        }
        for (Question.Mistake mistake : question.mistakes()) {
            if (truth.filter(cells -> cells.fit(mistake.cells())).isPresent()) {
                contradiction(passage, "a mistake: " + mistake.cells(), truth.get().toString());
            }
        }
    }

    private void output(Passage.Output output, Timeline timeline) {
        List<List<String>> rows = output.table().lines().filter(line -> !line.isBlank()).map(
                line -> List.of(line.strip().split("\\s+"))).toList();
        if (rows.size() < 2 || !rows.getFirst().equals(List.of("NAME", "READY", "STATUS", "RESTARTS"))) {
            report(output, "this is not a table of Pods",
                    "Write a line NAME READY STATUS RESTARTS and a line for each Pod.");
            return;
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            Optional<Pod> pod = new Sightings(timeline).pod(row.getFirst()).at(output.at()).flatMap(
                    Series.Sample::value);
            String seen = pod.map(p -> p.metadata().name() + " " + PodCells.of(p)).orElse("no such Pod");
            String said = String.join(" ", row);
            if (!said.equals(seen)) contradiction(output, said, "at " + Times.print(output.at()) + ": " + seen);
        }
    }

    private void contradiction(Passage passage, String said, String seen) {
        report(passage, "the text says: " + said + "; the run shows: " + seen,
                "Everything that a lesson says is shown by a run. Mend the text, or the manifest above it.");
    }

    private void report(Passage passage, String message, String rule) {
        findings.add(Finding.error(lesson.source(), passage.span(), message, rule));
    }
}
