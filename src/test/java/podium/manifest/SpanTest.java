package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import podium.manifest.tree.SourceMap;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/** The first problem of a mutant stands at what was changed: its comment tells the path. */
class SpanTest {
    private static final Pattern CHANGE = Pattern.compile(
            "# from \\S+: (value|retype|rename|dup|delete) \\(([^)]*)\\)[^;]*");
    private static final ManifestReader READER = new ManifestReader();

    @Test
    void theFirstProblemStandsAtTheMutation() {
        int judged = 0;
        List<String> elsewhere = new ArrayList<>();
        for (Map.Entry<String, JsonNode> recorded : Oracle.json("api.json").properties()) {
            Source source = Oracle.manifest(recorded.getKey());
            Matcher change = CHANGE.matcher(source.text().lines().findFirst().orElse(""));
            if (!change.matches()) continue;
            Manifest manifest = READER.read(source);
            Optional<Problem> first = manifest.problems().stream().filter(
                    p -> p.severity() == Problem.Severity.ERROR).findFirst();
            if (first.isEmpty() || manifest.documents().size() != 1) continue;
            if (isElsewhereByNature(first.get().message(), source.text())) continue;
            judged++;
            SourceMap places = manifest.documents().getFirst().places();
            String path = path(change.group(2));
            if (!touches(first.get().span(), places, path)) {
                elsewhere.add(recorded.getKey() + " " + change.group() + ": " + source.line(first.get().span().start())
                        + " " + first.get().message());
            }
        }
        assertThat(judged).isGreaterThan(150);
        assertThat(elsewhere).isEmpty();
    }

    /**
     * The server blames who refers to a name, not who should have it; and one seed has a variable named N, which is no
     * text, before and after.
     */
    private static boolean isElsewhereByNature(String message, String text) {
        return message.contains("`selector` does not match template `labels`") || message.contains(": Not found: ")
                || (text.contains("name: N\n") && message.contains("EnvVar.spec.initContainers.env.name"));
    }

    /** The mutated key or value itself; where a field is gone, whatever is nearest around it. */
    private static boolean touches(Span problem, SourceMap places, String path) {
        String around = path;
        while (!around.isEmpty()) {
            Optional<Span> key = places.key(around);
            Optional<Span> value = places.value(around);
            if (key.isPresent() || value.isPresent()) {
                int start = key.or(() -> value).orElseThrow().start();
                int end = value.or(() -> key).orElseThrow().end();
                return problem.start() >= start && problem.end() <= Math.max(end, key.map(Span::end).orElse(end));
            }
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return true;
    }

    private static String path(String tuple) {
        StringBuilder path = new StringBuilder();
        for (String step : tuple.split(", ?", -1)) {
            String bare = step.replace("'", "");
            if (bare.isEmpty()) continue;
            if (!step.startsWith("'")) path.append('[').append(bare).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(bare);
        }
        return path.toString();
    }
}
