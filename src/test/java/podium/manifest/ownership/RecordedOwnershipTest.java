package podium.manifest.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;
import podium.manifest.tree.GoJson;

/**
 * Sequences of updates and applies to objects drawn at random, and what the field manager of Kubernetes 1.36.3 made of
 * them: who owns what after each, and the conflicts word for word.
 */
class RecordedOwnershipTest {
    private static final Schema SCHEMA = new Schema();

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RecordedOwnershipTest.class.getResourceAsStream("/oracle/ownership.json"))) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ownsWhatTheServersFieldManagerSays(JsonNode recorded) {
        Kind kind = SCHEMA.kind(recorded.path("apiVersion").asText(), recorded.path("kind").asText()).orElseThrow();
        ObjectNode live = EmptyObjects.of(kind);
        Claims claims = Claims.NONE;
        int number = 0;
        for (JsonNode step : recorded.path("steps")) {
            Instant now = Instant.ofEpochSecond(number + 1);
            String about = recorded.path("name").asText() + " step " + number++;
            String name = step.path("manager").asText();
            ObjectNode object = (ObjectNode) step.path("object");
            if (step.path("op").asText().equals("update")) {
                Manager manager = Manager.updater(name, kind.apiVersion(), step.path("subresource").asText());
                claims = Ledger.update(claims, live, object, kind.type(), manager, now);
                live = object;
            } else {
                Ledger.Applied applied = Ledger.apply(claims, live, object, kind, Manager.applier(name,
                        kind.apiVersion()), step.path("force").asBoolean(), now);
                if (applied instanceof Ledger.Applied.Conflicts(var found)) {
                    assertThat(Conflict.message(found)).as(about).isEqualTo(step.path("error").asText());
                    continue;
                }
                assertThat(step.path("error").asText()).as(about).isEmpty();
                Ledger.Applied.Taken taken = (Ledger.Applied.Taken) applied;
                claims = taken.claims();
                assertThat(GoJson.compact(bare(taken.tree()))).as(about).isEqualTo(
                        GoJson.compact(bare(step.path("live"))));
                live = (ObjectNode) step.path("live");
            }
            assertThat(GoJson.compact(timeless(ManagedFields.write(claims)))).as(about).isEqualTo(
                    GoJson.compact(step.path("managed")));
        }
        assertThat(number).isGreaterThan(1);
    }

    private static JsonNode timeless(JsonNode list) {
        list.forEach(entry -> ((ObjectNode) entry).remove("time"));
        return list;
    }

    /** Without what the Go types add or leave out: nulls, empty maps and empty lists. */
    private static JsonNode bare(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode out = object.objectNode();
            object.properties().forEach(p -> {
                JsonNode value = bare(p.getValue());
                boolean isNothing = value.isNull() || (value.isContainerNode() && value.isEmpty())
                        || (value.asText().isEmpty() && value.isTextual()) || (value.isNumber() && value.asInt() == 0);
                if (!isNothing) out.set(p.getKey(), value);
            });
            return out;
        }
        if (!node.isArray()) return node;
        var out = new ObjectMapper().createArrayNode();
        node.forEach(item -> out.add(bare(item)));
        return out;
    }
}
