package podium.cli.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.grading.classroom.Learner;

/** Who belongs to a class. */
class RosterTest {
    @Test
    void columnsStandInAnyOrderAndMayBeMissing() throws ClassroomException {
        assertThat(Roster.read("c.csv", "Name,learner,id\n\"Doe, Jane\",jane,7\n,joe,\n")).containsExactly(
                new Learner("jane", "Doe, Jane", "", "7", "", "", Optional.empty()),
                new Learner("joe", "joe", "", "", "", "", Optional.empty()));
    }

    @Test
    void aSeedIsANumberOrNothing() throws ClassroomException {
        assertThat(Roster.read("c.csv", "learner,seed\njane,4711\njoe,\n")).extracting(Learner::seed).containsExactly(
                Optional.of(4711L), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"name,email|c.csv:1: there is no column learner",
            "learner,nmae|the column nmae is not known",
            "learner,seed;a,1;b,x7|row 2 below the header has the seed x7. Write a whole number",
            "learner,name;,x|row 1 below the header has no learner",
            "learner;a;a|row 2 below the header has the learner a again"})
    void whatCannotBeUnderstoodIsTold(String lines, String message) {
        assertThatThrownBy(() -> Roster.read("c.csv", lines.replace(';', '\n'))).isInstanceOf(
                ClassroomException.class).hasMessageContaining(message);
    }
}
