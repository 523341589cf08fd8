package podium.manifest.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;

/** Which fields a Pod's tree names, and how two of them differ: one base, one change a row. */
class FieldsTest {
    private static final Kind POD = new Schema().kind("v1", "Pod").orElseThrow();

    private static JsonNode json(String spec) {
        try {
            return new ObjectMapper().readTree(("{'spec':{" + spec + "}}").replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String told(FieldSet set) {
        return String.join(" ", set.paths().stream().map(FieldPath::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "'hostNetwork':true|.spec.hostNetwork",
            "'containers':[{'name':'a','image':'x'}]|.spec.containers[name=\"a\"] .spec.containers[name=\"a\"].image "
                    + ".spec.containers[name=\"a\"].name",
            "'containers':[{'name':'a','ports':[{'containerPort':80}]}]|.spec.containers[name=\"a\"] "
                    + ".spec.containers[name=\"a\"].name "
                    + ".spec.containers[name=\"a\"].ports[containerPort=80,protocol=\"TCP\"] "
                    + ".spec.containers[name=\"a\"].ports[containerPort=80,protocol=\"TCP\"].containerPort",
            "'nodeSelector':{'disk':'ssd'}|.spec.nodeSelector", "'tolerations':[{'key':'a'}]|.spec.tolerations",
            "'securityContext':{}|.spec.securityContext", "'containers':[]|"})
    void aTreeNamesItsFields(String spec, String fields) {
        assertThat(told(Fields.of(json(spec), POD.type()))).isEqualTo(fields == null ? "" : fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "'hostNetwork':true|'hostNetwork':false||.spec.hostNetwork|",
            "|'hostNetwork':false|.spec.hostNetwork||", "'hostNetwork':true||||.spec.hostNetwork",
            "'nodeSelector':{'a':'b'}|'nodeSelector':{'a':'b','c':'d'}||.spec.nodeSelector|",
            "'volumes':[{'name':'v','emptyDir':{}}]|'volumes':[]|||.spec.volumes[name=\"v\"] "
                    + ".spec.volumes[name=\"v\"].emptyDir .spec.volumes[name=\"v\"].name",
            "'containers':[{'name':'a'},{'name':'b'}]|'containers':[{'name':'b'},{'name':'a'}]|||"})
    void treesDiffer(String before, String after, String added, String modified, String removed) {
        Comparison difference = Comparison.of(json(before == null ? "" : before), json(after == null ? "" : after),
                POD.type());
        assertThat(told(difference.added())).isEqualTo(added == null ? "" : added);
        assertThat(told(difference.modified())).isEqualTo(modified == null ? "" : modified);
        assertThat(told(difference.removed())).isEqualTo(removed == null ? "" : removed);
    }

    @Test
    void whatIsWrittenAsFieldsV1IsReadAgain() {
        FieldSet set = Fields.of(json("'containers':[{'name':'a','env':[{'name':'A','value':'1'}]}],'nodeName':'n'"),
                POD.type());
        assertThat(FieldsV1.write(set).toString()).isEqualTo(
                "{\"f:spec\":{\"f:containers\":{\"k:{\\\"name\\\":\\\"a\\\"}\":"
                        + "{\".\":{},\"f:env\":{\"k:{\\\"name\\\":\\\"A\\\"}\":{\".\":{},\"f:name\":{},\"f:value\":{}}},"
                        + "\"f:name\":{}}},\"f:nodeName\":{}}}");
        assertThat(FieldsV1.read(FieldsV1.write(set))).isEqualTo(set);
    }

    @Test
    void theOldestOfMoreThanTenManagersAreJoined() {
        ObjectNode live = EmptyObjects.of(POD);
        Claims claims = Claims.NONE;
        for (int i : IntStream.range(0, 13).toArray()) {
            ObjectNode next = live.deepCopy();
            next.withObject("/metadata/labels").put("l" + i, "x");
            claims = Ledger.update(claims, live, next, POD.type(), Manager.updater("m" + i, "v1", ""),
                    Instant.ofEpochSecond(i + 1));
            live = next;
        }
        List<String> names = claims.listed().stream().map(c -> c.manager().name()).toList();
        assertThat(names).hasSize(10).contains("ancient-changes", "m12").doesNotContain("m0", "m1", "m2", "m3");
        assertThat(claims.all().has(FieldPath.of("metadata", "labels", "l0"))).isTrue();
    }
}
