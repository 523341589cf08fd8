package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;

class StrictnessTest {
    private static final String POD = "{\"metadata\":{\"name\":\"a\"},\"spec\":{\"x\":1,\"containers\":"
            + "[{\"name\":\"c\"},{\"name\":\"d\",\"y\":{\"z\":2}}]}}";
    private final Kind kind = new Schema().kind("v1", "Pod").orElseThrow();
    private final ObjectNode tree;

    StrictnessTest() throws JsonProcessingException {
        tree = (ObjectNode) new ObjectMapper().readTree(POD);
    }

    @Test
    void unknownFieldsAreTakenOutWithAWarning() {
        assertThat(Strictness.WARN.lighten(tree, kind)).containsExactlyInAnyOrder("unknown field \"spec.x\"",
                "unknown field \"spec.containers[1].y\"");
        assertThat(tree.toString()).doesNotContain("\"x\"", "\"y\"").contains("{\"name\":\"d\"}");
    }

    @Test
    void orWithoutAWord() {
        assertThat(Strictness.IGNORE.lighten(tree, kind)).isEmpty();
        assertThat(tree.toString()).doesNotContain("\"x\"", "\"y\"");
    }

    @Test
    void orAreLeftForTheServerToRefuse() {
        assertThat(Strictness.STRICT.lighten(tree, kind)).isEmpty();
        assertThat(tree.toString()).isEqualTo(POD);
    }

    @Test
    void theServersOwnChoiceIsToWarn() {
        assertThat(Strictness.of(new Parameters(Map.of()))).isEqualTo(Strictness.WARN);
        assertThat(Strictness.of(new Parameters(Map.of("fieldValidation", List.of("Strict"))))).isEqualTo(
                Strictness.STRICT);
        assertThat(Strictness.of(new Parameters(Map.of("fieldValidation", List.of("Ignore"))))).isEqualTo(
                Strictness.IGNORE);
    }
}
