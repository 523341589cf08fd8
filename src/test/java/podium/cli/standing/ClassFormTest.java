package podium.cli.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import podium.progress.MissedCheck;
import podium.progress.classroom.ClassSummary;
import podium.progress.classroom.Result;

/** One class in each form, letter by letter. */
class ClassFormTest {
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final ClassSummary SUMMARY = ClassSummary.of(List.of("=cyd"), List.of(
            new Result("ada", "a/x", 0, NINE, 2, 5, List.of(new MissedCheck("order", "Runs, then ends"))),
            new Result("ada", "a/x", 0, NINE.plusSeconds(60), 5, 5, List.of()),
            new Result("Bob \"B\"", "a/x", 3, NINE.plusSeconds(3600), 4, 5,
                    List.of(new MissedCheck("order", "Runs, then ends")))));

    private static String written(ClassForm form, ClassSummary summary) {
        StringWriter text = new StringWriter();
        form.write(summary, new PrintWriter(text));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void tablesForPeople() {
        assertThat(written(ClassForm.table, SUMMARY)).isEqualTo("""
                LEARNER   LAST SEEN (UTC)    ATTEMPTS   SOLVED   STUCK ON
                =cyd      never              0          0        0
                Bob "B"   2026-01-05 10:00   1          0        1
                ada       2026-01-05 09:01   2          1        0

                STUCK     EXERCISE   ATTEMPTS   BEST     LAST SEEN (UTC)    MOST MISSED CHECK
                Bob "B"   a/x        1          4 of 5   2026-01-05 10:00   Runs, then ends (1)

                EXERCISE   SOLVED   ATTEMPTS   MOST MISSED CHECK     STUCK
                a/x        1 of 2   3          Runs, then ends (2)   Bob "B"

                MISSED CHECK      EXERCISE   LEARNERS   ATTEMPTS   STILL
                Runs, then ends   a/x        2          2          Bob "B"
                """);
    }

    @Test
    void aClassWithoutReportsIsToldHowToGetThem() {
        assertThat(written(ClassForm.table, ClassSummary.of(List.of(), List.of()))).contains("podium report --to URL");
    }

    @Test
    void aTableWithoutRowsIsADash() {
        assertThat(written(ClassForm.table, ClassSummary.of(List.of("ada"), List.of()))).contains(
                "MOST MISSED CHECK\n-\n");
    }

    @Test
    void rowsForASpreadsheet() {
        assertThat(written(ClassForm.csv, SUMMARY)).isEqualTo("""
                learner,exercise,state,attempts,without success,best,maximum,last seen,most missed,times,title
                "Bob ""B""\",a/x,stuck,1,1,4,5,2026-01-05T10:00:00Z,order,1,"Runs, then ends"
                ada,a/x,solved,2,1,5,5,2026-01-05T09:01:00Z,order,1,"Runs, then ends"
                """);
    }

    @Test
    void everythingForPrograms() {
        assertThat(written(ClassForm.json, SUMMARY)).isEqualTo("""
                {
                  "learners" : [ {
                    "learner" : "=cyd",
                    "attempts" : 0,
                    "solved" : 0,
                    "stuck" : [ ]
                  }, {
                    "learner" : "Bob \\"B\\"",
                    "lastSeen" : "2026-01-05T10:00:00Z",
                    "attempts" : 1,
                    "solved" : 0,
                    "stuck" : [ {
                      "exercise" : "a/x",
                      "attempts" : 1,
                      "best" : 4,
                      "maximum" : 5,
                      "lastSeen" : "2026-01-05T10:00:00Z",
                      "mostMissed" : {
                        "check" : "order",
                        "title" : "Runs, then ends",
                        "times" : 1
                      }
                    } ]
                  }, {
                    "learner" : "ada",
                    "lastSeen" : "2026-01-05T09:01:00Z",
                    "attempts" : 2,
                    "solved" : 1,
                    "stuck" : [ ]
                  } ],
                  "exercises" : [ {
                    "exercise" : "a/x",
                    "tried" : 2,
                    "solved" : 1,
                    "attempts" : 3,
                    "stuck" : [ "Bob \\"B\\"" ],
                    "mostMissed" : {
                      "check" : "order",
                      "title" : "Runs, then ends",
                      "times" : 2
                    }
                  } ],
                  "misconceptions" : [ {
                    "exercise" : "a/x",
                    "check" : "order",
                    "title" : "Runs, then ends",
                    "learners" : 2,
                    "attempts" : 2,
                    "still" : [ "Bob \\"B\\"" ]
                  } ]
                }
                """);
    }
}
