package podium.cli.standing;

import java.io.PrintWriter;
import java.util.List;
import podium.cli.export.Csv;
import podium.progress.classroom.ClassSummary;
import podium.progress.classroom.Work;

/** What each learner did at each exercise, for a spreadsheet. */
final class ClassCsv {
    private ClassCsv() {
    }

    static void write(ClassSummary summary, PrintWriter out) {
        out.println("learner,exercise,state,attempts,without success,best,maximum,last seen,most missed,times,title");
        for (Work work : summary.works()) {
            out.println(Csv.row(List.of(work.learner(), work.exercise(), work.solved() ? "solved" : "stuck",
                    "" + work.attempts(), "" + work.failures(), "" + work.best(), "" + work.maximum(),
                    work.last().toString(), work.mostMissed().map(most -> most.check().id()).orElse(""),
                    work.mostMissed().map(most -> "" + most.times()).orElse(""),
                    work.mostMissed().map(most -> most.check().title()).orElse(""))));
        }
    }
}
