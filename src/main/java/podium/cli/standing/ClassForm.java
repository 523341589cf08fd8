package podium.cli.standing;

import java.io.PrintWriter;
import podium.progress.classroom.ClassSummary;

/** The forms of a class's standing. */
public enum ClassForm {
    /** Tables for people. */
    table {
        @Override
        public void write(ClassSummary summary, PrintWriter out) {
            ClassTable.write(summary, out);
        }
    },
    /** CSV with a row a learner and exercise. */
    csv {
        @Override
        public void write(ClassSummary summary, PrintWriter out) {
            ClassCsv.write(summary, out);
        }
    },
    /** CSV with a row a learner and question. */
    questions {
        @Override
        public void write(ClassSummary summary, PrintWriter out) {
            ClassCsv.questions(summary, out);
        }
    },
    /** CSV with a row a learner and exam. */
    exams {
        @Override
        public void write(ClassSummary summary, PrintWriter out) {
            ClassCsv.exams(summary, out);
        }
    },
    /** Everything. */
    json {
        @Override
        public void write(ClassSummary summary, PrintWriter out) {
            ClassJson.write(summary, out);
        }
    };

    /** Writes a summary; times are UTC. */
    public abstract void write(ClassSummary summary, PrintWriter out);
}
