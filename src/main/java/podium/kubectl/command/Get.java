package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.ResourceName;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.print.Form;
import podium.kubectl.print.Forms;
import podium.kubectl.print.Listing;
import podium.kubectl.print.SortBy;
import podium.kubectl.resource.Failures;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.Target;

/** {@code kubectl get}. Rule: kubectl.md §4. */
final class Get implements Verb {
    private static final String ENDPOINTS_OLD = "Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 "
            + "EndpointSlice";

    private static final List<String> SUBRESOURCES = List.of("", "status", "scale");

    @Override
    public String name() {
        return "get";
    }

    @Override
    public List<String> synonyms() {
        return List.of("list", "ls");
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.files(Globals.selecting(new FlagSet()))).bool("watch,w", "watch-only",
                "ignore-not-found", "no-headers", "show-labels", "show-kind", "output-watch-events").on(
                        "server-print").list("label-columns,L").text("sort-by", "raw", "subresource").number(
                                "chunk-size", "500");
    }

    @Override
    public void run(Call call) {
        Form form = Forms.ofList(call.flags(), call.files());
        boolean files = !call.flags().all("filename").isEmpty() || !call.flags().text("kustomize").isEmpty();
        if (call.words().isEmpty() && !files) throw nothingAsked(call);
        if (call.flags().is("show-labels") && !form.isHuman() && !(form instanceof Form.Columns)) {
            throw KubectlException.error("--show-labels option cannot be used with " + call.flags().text("output")
                    + " printer");
        }
        if (!SUBRESOURCES.contains(call.flags().text("subresource")))
            throw KubectlException.server("NotFound", "the server could not find the requested resource");
        Lookup lookup = new Lookup(call);
        List<Target> targets = lookup.targets();
        if (call.flags().is("watch") || call.flags().is("watch-only")) {
            new Watch(call, form, lookup).run(targets);
            return;
        }
        Failures failures = new Failures();
        List<Lookup.Group> groups = lookup.find(targets, failures);
        if (groups.stream().anyMatch(g -> g.type().kind().equals("Endpoints"))) call.out().error(ENDPOINTS_OLD);
        print(call, form, groups, targets, failures);
        failures.end();
    }

    private static KubectlException nothingAsked(Call call) {
        call.out().error(
                "You must specify the type of resource to get. Use \"kubectl api-resources\" for a complete list "
                        + "of supported resources.\n");
        return call.usage("Required resource not specified.\nUse \"kubectl explain <resource>\" for a detailed "
                + "description of that resource (e.g. kubectl explain pods).");
    }

    private static void print(Call call, Form form, List<Lookup.Group> groups, List<Target> targets,
            Failures failures) {
        if (form instanceof Form.Name) {
            needed(call, objects(groups)).forEach(o -> call.out().line(
                    ResourceName.of(o.apiVersion(), o.kind(), o.metadata().name())));
        } else if (form.isHuman()) {
            tables(call, form, groups, failures);
        } else {
            boolean single = targets.size() == 1 && targets.getFirst().name().isPresent();
            trees(call, form, groups, single, failures);
        }
    }

    private static void tables(Call call, Form form, List<Lookup.Group> groups, Failures failures) {
        // objects that were asked for by name count when they are there, types that were listed in any case
        long kinds = groups.stream().filter(g -> !g.byName() || !g.objects().isEmpty()).map(
                g -> g.type().qualified()).distinct().count();
        boolean withKind = kinds > 1 || call.flags().is("show-kind");
        refuseSorting(call, groups);
        Listing listing = listing(call, ((Form.Human) form).wide(), withKind);
        List<String> tables = new ArrayList<>();
        for (Lookup.Group group : groups) {
            String kind = call.flags().is("server-print") ? group.type().kind() : "";
            String table = listing.table(kind, sorted(call, group.objects()),
                    group.type().isNamespaced(), call.cluster().now());
            if (!table.isEmpty()) tables.add(table);
        }
        call.out().print(String.join(listing.withHeader() ? "\n" : "", tables));
        if (tables.isEmpty() && failures.isEmpty() && !call.flags().is("ignore-not-found")) {
            call.out().error(nothingFound(call, groups.stream().map(Lookup.Group::type).toList()));
        }
    }

    /** Rule: tables of several requests are sorted as wholes, and a table has no fields of objects. */
    private static void refuseSorting(Call call, List<Lookup.Group> groups) {
        String path = call.flags().text("sort-by");
        long tables = groups.stream().mapToLong(g -> g.byName() ? g.objects().size() : 1).sum();
        if (path.isEmpty() || tables < 2) return;
        String bare = path.replaceAll("^[{.]+|}$", "");
        throw KubectlException.error("couldn't find any field with path \"{." + bare + "}\" in the list of objects");
    }

    static Listing listing(Call call, boolean wide, boolean withKind) {
        return new Listing(wide, call.flags().is("all-namespaces"), call.flags().all("label-columns"),
                call.flags().is("show-labels"), withKind, !call.flags().is("no-headers"));
    }

    private static List<ApiObject> sorted(Call call, List<ApiObject> objects) {
        String path = call.flags().text("sort-by");
        return path.isEmpty()
                ? objects
                : SortBy.sorted(objects, o -> call.trees().tree(o), path).orElse(List.of());
    }

    private static List<ApiObject> needed(Call call, List<ApiObject> objects) {
        String path = call.flags().text("sort-by");
        return path.isEmpty() ? objects : SortBy.needed(objects, o -> call.trees().tree(o), path);
    }

    private static List<ApiObject> objects(List<Lookup.Group> groups) {
        return groups.stream().flatMap(g -> g.objects().stream()).toList();
    }

    /** What stands on standard error when there is nothing to print. */
    static String nothingFound(Call call, List<ResourceType> types) {
        boolean namespaced = types.stream().anyMatch(ResourceType::isNamespaced);
        return call.flags().is("all-namespaces") || !namespaced
                ? "No resources found"
                : "No resources found in " + call.namespace() + " namespace.";
    }

    private static void trees(Call call, Form form, List<Lookup.Group> groups, boolean single, Failures failures) {
        List<ApiObject> all = objects(groups);
        if (single) {
            all.forEach(o -> call.out().print(form.print(call.tree(o))));
            return;
        }
        if (all.isEmpty() && !failures.isEmpty()) return;
        ObjectNode list = call.trees().empty().put("apiVersion", "v1").put("kind", "List");
        list.putArray("items").addAll(needed(call, all).stream().map(call::tree).toList());
        list.putObject("metadata").put("resourceVersion", "");
        call.out().print(form.print(list));
    }
}
