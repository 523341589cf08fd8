package podium.manifest.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;

class PatchesTest {
    private static final Optional<Kind> POD = new Schema().kind("v1", "Pod");
    private static final Optional<Kind> DEPLOYMENT = new Schema().kind("apps/v1", "Deployment");

    private static ObjectNode strategic(ObjectNode tree, String patch) {
        return StrategicPatch.apply(tree, tree(patch), POD.orElseThrow().type());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode tree(String text) {
        return (ObjectNode) json(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'spec':{'containers':[{'name':'a','image':'x'}]}}|{'spec':{'containers':[{'name':'a','image':'x'},{'name':'b','image':'2'}]}}",
            "{'spec':{'containers':[{'name':'c','image':'3'}]}}|{'spec':{'containers':[{'name':'a','image':'1'},{'name':'b','image':'2'},{'name':'c','image':'3'}]}}",
            "{'spec':{'containers':[{'name':'a','$patch':'delete'}]}}|{'spec':{'containers':[{'name':'b','image':'2'}]}}",
            "{'spec':{'$setElementOrder/containers':[{'name':'b'},{'name':'a'}]}}|{'spec':{'containers':[{'name':'b','image':'2'},{'name':'a','image':'1'}]}}",
            "{'spec':{'nodeName':'n'}}|{'spec':{'containers':[{'name':'a','image':'1'},{'name':'b','image':'2'}],'nodeName':'n'}}",
            "{'spec':{'containers':[{'name':'b','env':[{'name':'A','value':'1'}]}]}}|{'spec':{'containers':[{'name':'a','image':'1'},{'name':'b','image':'2','env':[{'name':'A','value':'1'}]}]}}",
            "{'spec':{'$patch':'replace','nodeName':'n'}}|{'spec':{'nodeName':'n'}}",
            "{'spec':{'containers':null}}|{'spec':{}}"})
    void aStrategicPatchMergesListsByTheirKeys(String patch, String expected) {
        ObjectNode before = tree("{'spec':{'containers':[{'name':'a','image':'1'},{'name':'b','image':'2'}]}}");
        assertThat(strategic(before, patch)).isEqualTo(json(expected));
    }

    /** As kubectl kustomize 1.32 prints it: x and b of the patch, then a and c. */
    @Test
    void kustomizePutsTheElementsOfAPatchFirst() {
        ObjectNode before = tree("{'spec':{'initContainers':[{'name':'a','image':'1'},{'name':'b','image':'2'},"
                + "{'name':'c','image':'3','env':[{'name':'A','value':'1'}]}]}}");
        ObjectNode patch = PatchOrder.first(tree("{'spec':{'initContainers':[{'name':'x','image':'4'},"
                + "{'name':'b','image':'5'},{'name':'a','$patch':'delete'}]}}"), POD.orElseThrow().type());
        assertThat(StrategicPatch.apply(before, patch, POD.orElseThrow().type())).isEqualTo(
                json("{'spec':{'initContainers':[{'name':'x','image':'4'},{'name':'b','image':'5'},"
                        + "{'name':'c','image':'3','env':[{'name':'A','value':'1'}]}]}}"));
    }

    @Test
    void listsWithoutAKeyAreReplaced() {
        ObjectNode before = tree("{'spec':{'containers':[{'name':'a','command':['x','y']}]}}");
        assertThat(strategic(before, "{'spec':{'containers':[{'name':'a','command':['z']}]}}")).isEqualTo(
                json("{'spec':{'containers':[{'name':'a','command':['z']}]}}"));
    }

    @Test
    void applyChangesNothingWhereNothingDiffers() {
        ObjectNode wanted = tree("{'spec':{'containers':[{'name':'a','image':'1'}]}}");
        ObjectNode live = tree(
                "{'spec':{'containers':[{'name':'a','image':'1','imagePullPolicy':'Always'}],'nodeName':'n'}}");
        assertThat(ThreeWay.of(wanted, wanted, live, POD).isEmpty()).isTrue();
    }

    @Test
    void aVolumeThatTheServerAddedCountsAsADifference() {
        ObjectNode wanted = tree("{'spec':{'volumes':[{'name':'w','emptyDir':{}}]}}");
        ObjectNode live = tree("{'spec':{'volumes':[{'name':'w','emptyDir':{}},{'name':'token','projected':{}}]}}");
        ThreeWay difference = ThreeWay.of(wanted, wanted, live, POD);
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.result()).isEqualTo(live);
    }

    @Test
    void whatWasAppliedAndIsNoLongerWantedGoes() {
        ObjectNode last = tree(
                "{'metadata':{'labels':{'a':'1','b':'2'}},'spec':{'containers':[{'name':'x'},{'name':'y'}]}}");
        ObjectNode wanted = tree("{'metadata':{'labels':{'a':'1'}},'spec':{'containers':[{'name':'x'}]}}");
        ObjectNode live = tree(
                "{'metadata':{'labels':{'a':'1','b':'2','c':'3'}},'spec':{'containers':[{'name':'x'},{'name':'y'}]}}");
        assertThat(ThreeWay.of(last, wanted, live, POD).result()).isEqualTo(
                json("{'metadata':{'labels':{'a':'1','c':'3'}},'spec':{'containers':[{'name':'x'}]}}"));
    }

    @Test
    void anotherStrategyDropsTheFieldsOfTheOld() {
        ObjectNode last = tree("{'spec':{'strategy':{'type':'RollingUpdate'}}}");
        ObjectNode wanted = tree("{'spec':{'strategy':{'type':'Recreate'}}}");
        ObjectNode live = tree("{'spec':{'strategy':{'type':'RollingUpdate','rollingUpdate':{'maxSurge':1}}}}");
        assertThat(ThreeWay.of(last, wanted, live, DEPLOYMENT).result()).isEqualTo(
                json("{'spec':{'strategy':{'type':'Recreate'}}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{'a':1}|{'a':null}|{}",
            "{'a':{'b':1,'c':2}}|{'a':{'b':3}}|{'a':{'b':3,'c':2}}",
            "{'a':[1,2]}|{'a':[3]}|{'a':[3]}", "{'a':1}|{'b':{'c':null}}|{'a':1,'b':{}}"})
    void aMergePatchMergesMapsAndReplacesLists(String before, String patch, String expected) {
        assertThat(MergePatch.apply(json(before), json(patch))).isEqualTo(json(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[{'op':'replace','path':'/l/0','value':9}]|{'l':[9,2],'m':{'x/y':1}}",
            "[{'op':'add','path':'/l/-','value':3}]|{'l':[1,2,3],'m':{'x/y':1}}",
            "[{'op':'add','path':'/l/0','value':0}]|{'l':[0,1,2],'m':{'x/y':1}}",
            "[{'op':'remove','path':'/m/x~1y'}]|{'l':[1,2],'m':{}}",
            "[{'op':'test','path':'/l/1','value':2},{'op':'move','from':'/l/1','path':'/m/z'}]|{'l':[1],'m':{'x/y':1,'z':2}}",
            "[{'op':'copy','from':'/l/0','path':'/c'}]|{'l':[1,2],'m':{'x/y':1},'c':1}",
            "[{'op':'remove','path':'/l/0'}]|{'l':[2],'m':{'x/y':1}}",
            "[{'op':'add','path':'/l/2','value':9}]|{'l':[1,2,9],'m':{'x/y':1}}",
            "[{'op':'test','path':'/l/0','value':1.0}]|{'l':[1,2],'m':{'x/y':1}}"})
    void aJsonPatchIsCarriedOutInOrder(String patch, String expected) {
        assertThat(JsonPatch.apply(json("{'l':[1,2],'m':{'x/y':1}}"), json(patch)).equals(json(expected))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[{'op':'replace','path':'/nope','value':1}]",
            "[{'op':'remove','path':'/l/7'}]",
            "[{'op':'test','path':'/l/0','value':2}]", "[{'op':'dance','path':'/l'}]",
            "[{'op':'add','path':'/l/x','value':1}]",
            "[{'op':'add','path':'/l/3','value':1}]", "[{'op':'copy','from':'/no','path':'/l/0'}]",
            "[{'op':'remove','path':'l'}]", "[{'op':'remove','path':''}]", "{'a':2}",
            "[{'op':'add','path':'/l/99999999999','value':1}]"})
    void anOperationThatCannotBeCarriedOutIsRefused(String patch) {
        assertThatThrownBy(() -> JsonPatch.apply(json("{'l':[1,2]}"), json(patch))).isInstanceOf(
                IllegalArgumentException.class);
    }
}
