package podium.simulation.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchesTest {
    private static final String OBJECT = "{'a':1,'m':{'x':1,'y':2},'args':['1','2'],"
            + "'containers':[{'name':'c','image':'i','env':[{'name':'A','value':'1'}]},{'name':'d'}]}";

    private static ObjectNode tree(String json) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            strategic | {'a':2}                                                                  | {'a':2}
            strategic | {'a':null}                                                               | {'a':null}
            strategic | {'m':{'x':null,'z':3}}                                                   | {'m':{'y':2,'z':3}}
            strategic | {'args':['3']}                                                           | {'args':['3']}
            strategic | {'containers':[{'name':'d','image':'j'}]}                                | {'containers':[{'name':'c','image':'i','env':[{'name':'A','value':'1'}]},{'name':'d','image':'j'}]}
            strategic | {'containers':[{'name':'c','env':[{'name':'B','value':'2'}]}]}           | {'containers':[{'name':'c','image':'i','env':[{'name':'A','value':'1'},{'name':'B','value':'2'}]},{'name':'d'}]}
            strategic | {'containers':[{'name':'c','$patch':'delete'}]}                          | {'containers':[{'name':'d'}]}
            strategic | {'m':{'$patch':'replace','z':3}}                                         | {'m':{'z':3}}
            merge     | {'containers':[{'name':'d','image':'j'}]}                                | {'containers':[{'name':'d','image':'j'}]}
            """)
    void whatAPatchNamesChangesAndTheRestStays(String type, String patch, String changed) throws Exception {
        ObjectNode tree = tree(OBJECT);
        ObjectNode expected = tree(OBJECT);
        tree(changed).properties().forEach(f -> {
            if (f.getValue().isNull()) expected.remove(f.getKey());
            else expected.set(f.getKey(), f.getValue());
        });
        assertThat(type.equals("merge")
                ? MergePatch.plain(tree, tree(patch))
                : MergePatch.strategic(tree, tree(patch))).isEmpty();
        assertThat(tree).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            [{'op':'add','path':'/b','value':3}]                                        | {'a':1,'l':[1,2],'b':3}
            [{'op':'add','path':'/l/1','value':9}]                                      | {'a':1,'l':[1,9,2]}
            [{'op':'add','path':'/l/-','value':9}]                                      | {'a':1,'l':[1,2,9]}
            [{'op':'replace','path':'/l/0','value':9}]                                  | {'a':1,'l':[9,2]}
            [{'op':'remove','path':'/l/0'}]                                             | {'a':1,'l':[2]}
            [{'op':'move','from':'/a','path':'/b'}]                                     | {'l':[1,2],'b':1}
            [{'op':'copy','from':'/a','path':'/b'}]                                     | {'a':1,'l':[1,2],'b':1}
            [{'op':'test','path':'/a','value':1},{'op':'remove','path':'/a'}]           | {'l':[1,2]}
            [{'op':'test','path':'/a','value':2},{'op':'remove','path':'/a'}]           | testing value /a failed
            [{'op':'remove','path':'/x'}]                                               | the path /x does not exist
            [{'op':'replace','path':'/l/7','value':9}]                                  | the path /l/7 does not exist
            [{'op':'turn','path':'/a'}]                                                 | unknown operation "turn"
            {'a':2}                                                                     | the patch is no list of operations
            """)
    void operationsAreDoneInOrder(String patch, String expected) throws Exception {
        ObjectNode tree = tree("{'a':1,'l':[1,2]}");
        String problem = JsonPatch.apply(tree, new ObjectMapper().readTree(patch.replace('\'', '"'))).orElse("");
        assertThat(problem.isEmpty() ? tree.toString().replace('"', '\'') : problem).isEqualTo(expected);
    }
}
