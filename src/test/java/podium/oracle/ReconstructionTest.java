package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.cluster.pod.Pod;
import podium.kubectl.describe.PodDescription;
import podium.kubectl.table.PodRow;

/** From the recorded specs, statuses and events, the printers make what the real kubectl printed of them. */
class ReconstructionTest {
    private static final Recordings RECORDINGS = new Recordings();
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

    static Stream<String> names() {
        return RECORDINGS.names().stream();
    }

    /** The watched states give the rows of the watch. Ages are left out: the recording has no times of creation. */
    @ParameterizedTest
    @MethodSource("names")
    void rowsOfTheWatch(String name) {
        JsonNode trace = RECORDINGS.trace(name);
        Reconstruction reconstruction = new Reconstruction(trace);
        Map<String, List<List<String>>> printed = new LinkedHashMap<>();
        for (JsonNode entry : trace.path("pods")) {
            reconstruction.pod(entry).ifPresent(pod -> add(printed, PodRow.cells(pod, reconstruction.end())));
        }
        Map<String, List<List<String>>> recorded = new LinkedHashMap<>();
        trace.path("table").forEach(line -> add(recorded, cells(line.path("line").asText())));
        recorded.keySet().retainAll(printed.keySet());
        assertThat(printed).isEqualTo(recorded);
    }

    @ParameterizedTest
    @MethodSource("names")
    void wideRowsAtTheEnd(String name) {
        JsonNode trace = RECORDINGS.trace(name);
        Reconstruction reconstruction = new Reconstruction(trace);
        List<List<String>> printed = reconstruction.livingPods().stream().map(
                pod -> Stream.of(withoutAges(PodRow.cells(pod, reconstruction.end())), PodRow.wide(pod)).flatMap(
                        List::stream).toList()).toList();
        List<List<String>> recorded = trace.path("final").path("wide").asText().lines().skip(1).map(
                ReconstructionTest::cells).map(
                        c -> Stream.of(withoutAges(c), c.subList(5, 9)).flatMap(List::stream).toList()).toList();
        assertThat(printed).isEqualTo(recorded);
    }

    @ParameterizedTest
    @MethodSource("names")
    void describedPods(String name) {
        JsonNode trace = RECORDINGS.trace(name);
        Reconstruction reconstruction = new Reconstruction(trace);
        List<Pod> pods = reconstruction.livingPods();
        String printed = String.join("\n\n", pods.stream().map(pod -> PodDescription.of(pod,
                pods.size() == 1 ? Optional.of(reconstruction.events(pod.metadata().name())) : Optional.empty(),
                reconstruction.end())).toList());
        String recorded = trace.path("final").path("describe").asText();
        Alias alias = new Alias(trace);
        assertThat(DescribeLines.of(printed, alias)).isEqualTo(DescribeLines.of(recorded, alias));
        // to the letter but for the event table, whose column widths depend on ages
        assertThat(beforeEvents(printed)).isEqualTo(beforeEvents(recorded));
    }

    private static String beforeEvents(String text) {
        int events = text.indexOf("\nEvents:");
        return events < 0 ? text : text.substring(0, events);
    }

    private static void add(Map<String, List<List<String>>> rows, List<String> row) {
        List<List<String>> all = rows.computeIfAbsent(row.getFirst(), k -> new ArrayList<>());
        List<String> shown = withoutAges(row);
        if (all.isEmpty() || !all.getLast().equals(shown)) all.add(shown);
    }

    private static List<String> withoutAges(List<String> row) {
        return List.of(row.get(0), row.get(1), row.get(2), row.get(3).replaceFirst(" \\(.*", ""));
    }

    private static List<String> cells(String line) {
        return BLANKS.splitAsStream(line.strip()).toList();
    }
}
