package podium.cli.standing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.progress.ExamTask;
import podium.progress.MissedCheck;
import podium.progress.classroom.ClassSummary;
import podium.progress.classroom.ExamResult;
import podium.progress.classroom.QuizResult;
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
                LEARNER   LAST SEEN (UTC)    ATTEMPTS   SOLVED   STUCK ON   QUESTIONS RIGHT   EXAMS PASSED
                =cyd      never              0          0        0          0 of 0            0 of 0
                Bob "B"   2026-01-05 10:00   1          0        1          0 of 0            0 of 0
                ada       2026-01-05 09:01   2          1        0          0 of 0            0 of 0

                STUCK     EXERCISE   ATTEMPTS   BEST     LAST SEEN (UTC)    MOST MISSED CHECK
                Bob "B"   a/x        1          4 of 5   2026-01-05 10:00   Runs, then ends (1)

                EXERCISE   SOLVED   ATTEMPTS   MOST MISSED CHECK     STUCK
                a/x        1 of 2   3          Runs, then ends (2)   Bob "B"

                MISSED CHECK      EXERCISE   LEARNERS   ATTEMPTS   STILL
                Runs, then ends   a/x        2          2          Bob "B"
                """);
    }

    private static final ClassSummary TESTED = ClassSummary.of(List.of(), List.of(), List.of(
            new QuizResult("ada", "back-off/limit", NINE, false, Optional.of(95)),
            new QuizResult("ada", "back-off/reset", NINE, true, Optional.empty())),
            List.of(
                    new ExamResult("ada", "CKAD", 4711, NINE, NINE.plusSeconds(1800), Duration.ofHours(1), List.of(
                            new ExamResult.Task("a/x", 17, Duration.ofSeconds(90), new ExamTask.Score(3, 4)),
                            new ExamResult.Task("a/y", 0, Duration.ofSeconds(60), new ExamTask.Score(2, 4))))));

    @Test
    void quizzesAndExamsHaveTablesOfTheirOwn() {
        assertThat(written(ClassForm.table, TESTED)).contains("""
                ada       2026-01-05 09:30   0          0        0          1 of 2            0 of 1
                """).endsWith("""

                QUIZ       LEARNERS   ANSWERS   RIGHT
                back-off   1          2         1 of 2

                MISSED QUESTION   LEARNERS   TIMES   SURE   STILL
                back-off/limit    1          1       1      ada

                EXAM OF   EXAM   SEED   HANDED IN (UTC)    MINUTES   POINTS          PASSED
                ada       CKAD   4711   2026-01-05 09:30   2 of 60   5 of 8 (63 %)   no

                EXAM TASK   ALL POINTS   POINTS
                a/y         0 of 1       2 of 4 (50 %)
                a/x         0 of 1       3 of 4 (75 %)
                """);
    }

    @Test
    void quizzesAndExamsAreRowsToo() {
        assertThat(written(ClassForm.questions, TESTED)).isEqualTo("""
                learner,topic,question,state,answers,wrong,sure and wrong,latest confidence,last seen
                ada,back-off,back-off/limit,wrong,1,1,1,95,2026-01-05T09:00:00Z
                ada,back-off,back-off/reset,right,1,0,0,,2026-01-05T09:00:00Z
                """);
        assertThat(written(ClassForm.exams, TESTED)).isEqualTo("""
                learner,exam,seed,began,handed in,tasks,minutes,of minutes,points,maximum,passed
                ada,CKAD,4711,2026-01-05T09:00:00Z,2026-01-05T09:30:00Z,2,2,60,5,8,no
                """);
    }

    @Test
    void quizzesAndExamsAreForProgramsToo() throws IOException {
        JsonNode root = new ObjectMapper().readTree(written(ClassForm.json, TESTED));
        assertThat(root.at("/learners/0/questionsRight").asInt()).isEqualTo(1);
        assertThat(root.at("/quizzes/0")).hasToString(
                "{\"quiz\":\"back-off\",\"learners\":1,\"answers\":2,\"questions\":2,\"right\":1}");
        assertThat(root.at("/missedQuestions/0")).hasToString(
                "{\"question\":\"back-off/limit\",\"learners\":1,\"times\":1,\"sure\":1,\"still\":[\"ada\"]}");
        assertThat(root.at("/exams/0/passed").asBoolean(true)).isFalse();
        assertThat(root.at("/exams/0/tasks/0")).hasToString(
                "{\"exercise\":\"a/x\",\"variant\":17,\"seconds\":90,\"points\":3,\"maximum\":4}");
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
                    "questions" : 0,
                    "questionsRight" : 0,
                    "exams" : 0,
                    "examsPassed" : 0,
                    "stuck" : [ ]
                  }, {
                    "learner" : "Bob \\"B\\"",
                    "lastSeen" : "2026-01-05T10:00:00Z",
                    "attempts" : 1,
                    "solved" : 0,
                    "questions" : 0,
                    "questionsRight" : 0,
                    "exams" : 0,
                    "examsPassed" : 0,
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
                    "questions" : 0,
                    "questionsRight" : 0,
                    "exams" : 0,
                    "examsPassed" : 0,
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
                  } ],
                  "quizzes" : [ ],
                  "missedQuestions" : [ ],
                  "exams" : [ ]
                }
                """);
    }
}
