package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.print.JsonText;
import podium.kubectl.print.KyamlText;
import podium.kubectl.print.YamlText;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.table.TablePrinter;

/** {@code kubectl api-resources}: what types the server has and what can be done with them. Rule: kubectl.md §8. */
final class ApiResources implements Verb {
    private static final List<String> HEADER = List.of("NAME", "SHORTNAMES", "APIVERSION", "NAMESPACED", "KIND");
    private static final List<String> FORMATS = List.of("", "json", "kyaml", "name", "wide", "yaml");

    @Override
    public String name() {
        return "api-resources";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet().bool("no-headers", "cached", "show-managed-fields").on("namespaced").text("api-group",
                "sort-by", "output,o").list("verbs", "categories");
    }

    @Override
    public void run(Call call) {
        if (!call.words().isEmpty())
            throw call.usage("unexpected arguments: [" + String.join(" ", call.words()) + "]");
        String form = call.flags().text("output");
        if (!FORMATS.contains(form)) {
            throw KubectlException.error("unable to match a printer suitable for the output format \"" + form
                    + "\", allowed formats are: json,kyaml,name,wide,yaml");
        }
        String by = call.flags().text("sort-by");
        if (!List.of("", "name", "kind").contains(by))
            throw KubectlException.error("--sort-by accepts only name or kind");
        List<ResourceType> types = ResourceTypes.all().stream().filter(t -> wanted(call, t)).sorted(order(by)).toList();
        switch (form) {
            case "name" -> types.forEach(t -> call.out().line(t.qualified()));
            case "json" -> call.out().print(JsonText.ordered(tree(call, types)));
            case "yaml" -> call.out().print(YamlText.of(tree(call, types)));
            case "kyaml" -> call.out().print(KyamlText.of(tree(call, types)));
            default -> table(call, types, form.equals("wide"));
        }
    }

    private static boolean wanted(Call call, ResourceType type) {
        boolean scope = !call.flags().has("namespaced") || type.isNamespaced() == call.flags().is("namespaced");
        boolean group = !call.flags().has("api-group") || type.group().equals(call.flags().text("api-group"));
        return scope && group && type.verbs().containsAll(call.flags().all("verbs"))
                && type.categories().containsAll(call.flags().all("categories"));
    }

    /** Rule: by group unless asked otherwise, and always by name within. */
    private static Comparator<ResourceType> order(String by) {
        Comparator<ResourceType> first = switch (by) {
            case "name" -> Comparator.comparing(ResourceType::plural);
            case "kind" -> Comparator.comparing(ResourceType::kind);
            default -> Comparator.comparing(ResourceType::group);
        };
        return first.thenComparing(ResourceType::plural);
    }

    private static void table(Call call, List<ResourceType> types, boolean wide) {
        List<List<String>> rows = new ArrayList<>();
        if (!call.flags().is("no-headers")) {
            List<String> header = new ArrayList<>(HEADER);
            if (wide) header.addAll(List.of("VERBS", "CATEGORIES"));
            rows.add(header);
        }
        for (ResourceType type : types) {
            List<String> row = new ArrayList<>(List.of(type.plural(), String.join(",", type.shortNames()),
                    type.apiVersion(), type.isNamespaced() + "", type.kind()));
            if (wide) row.addAll(List.of(String.join(",", type.verbs()), String.join(",", type.categories())));
            rows.add(row);
        }
        call.out().print(new TablePrinter().print(rows));
    }

    private static ObjectNode tree(Call call, List<ResourceType> types) {
        ObjectNode list = call.trees().empty().put("kind", "APIResourceList").put("apiVersion", "v1").put(
                "groupVersion", "");
        ArrayNode resources = list.putArray("resources");
        for (ResourceType type : types) {
            ObjectNode one = resources.addObject().put("name", type.plural()).put("singularName",
                    type.kind().toLowerCase(Locale.ROOT)).put("namespaced", type.isNamespaced());
            if (!type.group().isEmpty()) one.put("group", type.group());
            one.put("version", type.version()).put("kind", type.kind());
            type.verbs().forEach(one.putArray("verbs")::add);
            if (!type.shortNames().isEmpty()) type.shortNames().forEach(one.putArray("shortNames")::add);
            if (!type.categories().isEmpty()) type.categories().forEach(one.putArray("categories")::add);
        }
        return list;
    }
}
