package podium.grading;

import podium.course.Expectation;

/** Says whether a run shows what is expected. */
final class Judge {
    private final Sightings run;
    private final Answers answers;

    Judge(Sightings run, Answers answers) {
        this.run = run;
        this.answers = answers;
    }

    /** What it is asked about. */
    Sightings run() {
        return run;
    }

    /**
     * A Pod that never was shows nothing: an empty manifest must not earn points for what does not happen. What was
     * refused never was a Pod.
     */
    Ruling judge(Expectation expectation) {
        Ruling ruling = ruling(expectation);
        boolean vacuous = ruling.passed() && !(expectation instanceof Expectation.Refused)
                && run.podName(expectation.pod()).isEmpty();
        return vacuous ? new Ruling(false, ruling.expected(), "there was no such Pod") : ruling;
    }

    private Ruling ruling(Expectation expectation) {
        return switch (expectation) {
            case Expectation.Order order -> ContainerJudge.order(run, order);
            case Expectation.Ended ended -> ContainerJudge.ended(run, ended);
            case Expectation.Starts starts -> ContainerJudge.starts(run, starts);
            case Expectation.Log log -> ContainerJudge.log(run, log);
            case Expectation.Row row -> PodJudge.row(run, row);
            case Expectation.Phase phase -> PodJudge.phase(run, phase);
            case Expectation.Restarts restarts -> PodJudge.restarts(run, restarts);
            case Expectation.EventSeen event -> PodJudge.event(run, event);
            case Expectation.Pods pods -> ClusterJudge.pods(run, pods);
            case Expectation.Value value -> ClusterJudge.value(run, value);
            case Expectation.ObjectEvent event -> ClusterJudge.event(run, event);
            case Expectation.Refused refused -> Refusals.judge(run.timeline(), refused);
            case Expectation.File file -> FileJudge.file(run, file);
            case Expectation.Exec exec -> answers.judge(exec);
        };
    }
}
