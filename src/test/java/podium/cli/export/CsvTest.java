package podium.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that a program reads and a spreadsheet opens. */
class CsvTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        List<String> cells = List.of("plain", "a,b", "he said \"no\"", "two\nlines", "", " blanks ", "Müller");
        assertThat(Csv.read(Csv.row(cells) + "\r\n" + Csv.row(cells))).containsExactly(cells, cells);
    }

    @Test
    void aMarkAtTheStartSemicolonsAndEmptyLinesAreUnderstood() {
        assertThat(Csv.read("\uFEFFlearner;name\n\njane;\"Doe; Jane\"\n")).containsExactly(List.of("learner", "name"),
                List.of("jane", "Doe; Jane"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"=1+1,'=1+1", "@cmd,'@cmd", "+49,'+49", "-5,-5", "-2.5,-2.5", "-x,'-x",
            "5,5"})
    void aCellThatASpreadsheetWouldRunIsText(String cell, String written) {
        assertThat(Csv.row(List.of(cell))).isEqualTo(written);
    }
}
