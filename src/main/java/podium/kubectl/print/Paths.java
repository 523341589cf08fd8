package podium.kubectl.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import podium.kubectl.gotemplate.GoText;
import podium.kubectl.jsonpath.JsonPath;
import podium.kubectl.jsonpath.JsonPathException;
import podium.kubectl.resource.KubectlException;

/** What JSONPath templates print, and how kubectl words what they run into. Rule: kubectl.md §4.4. */
final class Paths {
    private Paths() {
    }

    static String text(String template, JsonPath path, JsonNode tree) {
        try {
            return path.text(tree);
        } catch (JsonPathException e) {
            throw failed(template, tree, e);
        }
    }

    static String json(String template, JsonPath path, JsonNode tree) {
        try {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            path.values(tree).forEach(list::add);
            return JsonText.sorted(list);
        } catch (JsonPathException e) {
            throw failed(template, tree, e);
        }
    }

    private static KubectlException failed(String template, JsonNode tree, JsonPathException e) {
        return KubectlException.error("error executing jsonpath \"" + template + "\": Error executing template: "
                + e.getMessage() + ". Printing more information for debugging the template:\n\ttemplate was:\n\t\t"
                + template + "\n\tobject given to jsonpath engine was:\n\t\t" + GoText.syntax(tree) + "\n\n");
    }
}
