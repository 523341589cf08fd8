package podium.cli.standing;

import java.io.PrintWriter;
import java.util.List;
import podium.cli.export.Csv;
import podium.progress.classroom.ClassSummary;
import podium.progress.classroom.ExamResult;
import podium.progress.classroom.Recall;
import podium.progress.classroom.Work;

/** What each learner did, for a spreadsheet. */
final class ClassCsv {
    private ClassCsv() {
    }

    /** A row a learner and exercise. */
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

    /** A row a learner and question. */
    static void questions(ClassSummary summary, PrintWriter out) {
        out.println("learner,topic,question,state,answers,wrong,sure and wrong,latest confidence,last seen");
        for (Recall recall : summary.quiz().recalls()) {
            out.println(Csv.row(List.of(recall.learner(), recall.latest().bank(), recall.item(),
                    recall.known() ? "right" : "wrong", "" + recall.answers(), "" + recall.wrong(),
                    "" + recall.surelyWrong(), recall.latest().confidence().map(percent -> "" + percent).orElse(""),
                    recall.latest().at().toString())));
        }
    }

    /** A row a learner and exam; minutes are rounded down. */
    static void exams(ClassSummary summary, PrintWriter out) {
        out.println("learner,exam,seed,began,handed in,tasks,minutes,of minutes,points,maximum,passed");
        for (ExamResult exam : summary.exams().exams()) {
            out.println(Csv.row(List.of(exam.learner(), exam.curriculum(), "" + exam.seed(), exam.began().toString(),
                    exam.submitted().toString(), "" + exam.tasks().size(), "" + exam.spent().toMinutes(),
                    "" + exam.length().toMinutes(), "" + exam.total().points(), "" + exam.total().maximum(),
                    exam.passed() ? "yes" : "no")));
        }
    }
}
