package podium.kubectl.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablePrinterTest {
    @Test
    void columnsHaveThreeBlanksAfterTheirLongestCellAndAtLeastSixCharacters() {
        assertThat(TablePrinter.table(List.of("A", "NAME", "AGE"), List.of(List.of("1", "longer", "5s"), List.of("2",
                "x", "")))).isEqualTo("A     NAME     AGE\n1     longer   5s\n2     x        \n");
    }

    @Test
    void nothingIsPrintedWithoutRows() {
        assertThat(TablePrinter.table(List.of("NAME"), List.of())).isEmpty();
    }

    @Test
    void widthsOnlyGrow() {
        TablePrinter printer = new TablePrinter();
        assertThat(printer.print(List.of(List.of("web", "1")))).isEqualTo("web   1\n");
        assertThat(printer.print(List.of(List.of("longer-name", "1")))).isEqualTo("longer-name   1\n");
        assertThat(printer.print(List.of(List.of("web", "1")))).isEqualTo("web           1\n");
    }

    @Test
    void cellsAreCutAtLineBreaksAndEscapesAreShown() {
        assertThat(TablePrinter.table(List.of("A", "B"), List.of(List.of("x\ny", "\u001b[0m")))).isEqualTo(
                "A      B\nx...   ^[[0m\n");
    }
}
