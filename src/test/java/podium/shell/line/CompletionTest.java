package podium.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    @Test
    void oneWordIsFilledInWithABlankBehindIt() {
        EditLine line = new Completion(4, List.of("pods")).fill(EditLine.EMPTY.with("get po"));
        assertThat(line.text()).isEqualTo("get pods ");
    }

    @Test
    void severalWordsAreFilledInAsFarAsTheyAgree() {
        Completion found = new Completion(0, List.of("describe", "delete"));
        assertThat(found.fill(EditLine.EMPTY.with("d")).text()).isEqualTo("de");
        assertThat(found.fill(EditLine.EMPTY.with("de")).text()).isEqualTo("de");
    }

    @Test
    void whatNeedsMoreGetsNoBlank() {
        assertThat(new Completion(0, List.of("dir/")).fill(EditLine.EMPTY.with("d")).text()).isEqualTo("dir/");
        assertThat(new Completion(0, List.of("--output=")).fill(EditLine.EMPTY.with("--o")).text()).isEqualTo(
                "--output=");
    }

    @Test
    void columnsGoDownFirst() {
        assertThat(new Completion(0, List.of("a", "bb", "cc", "d", "e")).columns(12)).isEqualTo("a   cc  e\nbb  d\n");
    }

    @Test
    void aPictureOverSeveralRowsGoesBackToItsPlace() {
        LinePicture first = new LinePicture("$ ", EditLine.EMPTY.with("123456789"), 8);
        LinePicture next = new LinePicture("$ ", EditLine.EMPTY.with("x"), 8);
        assertThat(first.replacedBy(next)).isEqualTo("\u001b[1A\r\u001b[J$ x\r\u001b[3C");
        LinePicture full = new LinePicture("$ ", EditLine.EMPTY.with("123456"), 8);
        assertThat(next.replacedBy(full)).as("a full row").isEqualTo("\r\u001b[J$ 123456 \r\r");
    }
}
