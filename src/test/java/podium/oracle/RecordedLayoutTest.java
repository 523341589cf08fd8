package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.kubectl.table.TablePrinter;

/** Recorded tables, taken apart into cells and printed again, have the same spacing. */
class RecordedLayoutTest {
    private static final Recordings RECORDINGS = new Recordings();
    private static final Pattern COLUMN = Pattern.compile("\\S+(?: \\S+)*");

    static Stream<String> names() {
        return RECORDINGS.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isKept(String name) {
        for (String what : List.of("wide", "all")) {
            String recorded = RECORDINGS.trace(name).path("final").path(what).asText();
            String printed = String.join("\n", Stream.of(recorded.split("\n\n", -1)).filter(s -> !s.isEmpty()).map(
                    RecordedLayoutTest::printedAgain).toList());
            assertThat(printed).isEqualTo(recorded);
        }
    }

    private static String printedAgain(String table) {
        List<String> lines = table.lines().toList();
        List<Integer> starts = new ArrayList<>();
        Matcher header = COLUMN.matcher(lines.getFirst());
        while (header.find()) starts.add(header.start());
        List<List<String>> rows = lines.stream().map(line -> cells(line, starts)).toList();
        return TablePrinter.table(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static List<String> cells(String line, List<Integer> starts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
            cells.add(line.substring(starts.get(i), end).strip());
        }
        return cells;
    }
}
