package podium.kubectl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldSelectorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"status.phase=Running|true", "status.phase!=Running|false",
            "metadata.name=web,status.phase=Running|true", "spec.hostNetwork=false|true"})
    void fieldsAreSelected(String selector, boolean matches) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.putObject("metadata").put("name", "web");
        tree.putObject("status").put("phase", "Running");
        assertThat(FieldSelectors.parse(selector, ResourceTypes.need("pods")).test(tree)).isEqualTo(matches);
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertThatThrownBy(() -> FieldSelectors.parse("status.fase=x", ResourceTypes.need("po"))).hasMessage(
                "field label not supported: status.fase");
    }

    @ParameterizedTest
    @CsvSource({"po,pods", "Pods,pods", "pod,pods", "deploy.apps,deployments.apps",
            "deployments.v1.apps,deployments.apps",
            "cj,cronjobs.batch", "ev,events", "sts,statefulsets.apps"})
    void aTypeHasManyNames(String word, String qualified) {
        assertThat(ResourceTypes.need(word).qualified()).isEqualTo(qualified);
    }

    @Test
    void targetsAreTypesWithNames() {
        assertThat(Targets.of(List.of("pod,svc", "a")).stream().map(
                t -> t.type().plural() + "/" + t.name().orElse(""))).containsExactly("pods/a", "services/a");
        assertThatThrownBy(() -> Targets.of(List.of("pods/a/b"))).hasMessageContaining("more than one slash");
        assertThatThrownBy(() -> Targets.of(List.of("pod", "pod/a"))).hasMessageContaining("no need to specify");
        assertThatThrownBy(() -> Targets.of(List.of("pdos"))).hasMessage(
                "error: the server doesn't have a resource type \"pdos\"");
    }
}
