package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import podium.course.Assets;
import podium.kubectl.record.SessionRecorder;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.World;

/**
 * Holds kubectl's answers against those of a real one, command by command. What is known to differ stands in a list, each
 * line with session, time, what differs and the command, below the reason why nobody can know it; the list may only shrink.
 * A line behind a tilde hangs on a moment that the kubelet draws: it may differ or agree.
 */
class RecordedKubectlTest {
    private static final List<String> SESSIONS = List.of("jobs", "reading", "sidecars", "typos", "workloads",
            "writing");
    private static final Pattern AGE = Pattern.compile("\\b(\\d+[smhd]){1,2}\\b");
    private static final Pattern VERSION = Pattern.compile("(\"?resourceVersion\"?: )\"\\d+\"");
    private static final Pattern DRAWN = Pattern.compile(
            "\\b([a-z][a-z0-9-]*?)-[bcdfghjklmnpqrstvwxz2456789]{5}\\b");
    private final ManifestReader reader = new ManifestReader();

    @Test
    void everyAnswerAgreesButForTheDifferencesThatAreListed() throws IOException {
        SessionRecorder recorder = new SessionRecorder(new Engine(reader), reader, World.standard(Assets.images()));
        TreeSet<String> differing = new TreeSet<>();
        for (String name : SESSIONS) {
            JsonNode recorded = new ObjectMapper().readTree(text("/oracle/kubectl/" + name + ".json"));
            JsonNode answered = recorder.answer(recorded);
            for (int i = 0; i < recorded.path("steps").size(); i++) {
                differing.addAll(differences(name, recorded.path("steps").path(i), answered.path("steps").path(i)));
            }
        }
        Files.writeString(Path.of("target", "kubectl-differences.txt"), String.join("\n", differing) + "\n");
        List<String> lines = text("/oracle/kubectl-differences.txt").lines().filter(
                l -> !l.isBlank() && !l.startsWith("#")).toList();
        List<String> drawn = lines.stream().filter(l -> l.startsWith("~ ")).map(l -> l.substring(2)).toList();
        TreeSet<String> listed = new TreeSet<>(lines.stream().filter(l -> !l.startsWith("~ ")).toList());
        differing.removeIf(drawn::contains);
        assertThat(differing).as("answers that differ, and whether they are listed").isEqualTo(listed);
    }

    private static List<String> differences(String session, JsonNode wanted, JsonNode got) {
        List<String> found = new ArrayList<>();
        String where = session + " " + wanted.path("t").asText() + " ";
        if (wanted.path("rc").asInt() != got.path("rc").asInt(-1)) found.add(where + "rc " + command(wanted));
        for (String stream : List.of("out", "err")) {
            if (!plain(wanted.path(stream).asText()).equals(plain(got.path(stream).asText())))
                found.add(where + stream + " " + command(wanted));
        }
        return found;
    }

    private static String command(JsonNode step) {
        return step.path("command").asText().replace('\n', ' ');
    }

    private static List<String> plain(String text) {
        return text.lines().map(line -> {
            String known = Unknowable.removedFrom(line);
            known = VERSION.matcher(known).replaceAll("$1<version>");
            known = DRAWN.matcher(known).replaceAll("$1-<x>");
            return AGE.matcher(known).replaceAll("<age>");
        }).toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(RecordedKubectlTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
