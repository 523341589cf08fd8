package podium.kubectl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.table.TablePrinter;

/** {@code kubectl auth}: the user of the cluster may do everything. */
record Auth(String name, FlagSet flags, Consumer<Call> does) implements Verb {
    static Verb group() {
        return new Group("auth", List.of(
                new Auth("can-i", new FlagSet().bool("all-namespaces,A", "quiet,q", "list", "no-headers").text(
                        "subresource"), Auth::canI),
                new Auth("whoami", new FlagSet().text("output,o"), call -> call.out().print(
                        "ATTRIBUTE   VALUE\nUsername    kubernetes-admin\nGroups      [system:masters "
                                + "system:authenticated]\n"))));
    }

    @Override
    public void run(Call call) {
        does.accept(call);
    }

    private static void canI(Call call) {
        List<String> words = call.words();
        if (call.flags().has("as") || call.flags().has("as-group"))
            throw KubectlException.error(
                    "what others may do is not simulated: there is one user here, who may do everything");
        if (call.flags().is("list")) {
            list(call);
            return;
        }
        if (words.size() < 2) {
            throw KubectlException.error(
                    "you must specify two arguments: verb resource or verb resource/resourceName.\n"
                            + "See 'kubectl auth can-i -h' for help and examples.");
        }
        String type = words.get(1).split("/", -1)[0];
        if (ResourceTypes.find(type).isEmpty() && !type.equals("*") && !words.get(1).startsWith("/")) {
            call.out().error("Warning: the server doesn't have a resource type '" + type + "'\n");
        }
        if (!call.flags().is("quiet")) call.out().line("yes");
    }

    /** Rule: what an administrator may, what every user may ask about himself, and what everybody may read. */
    private static void list(Call call) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("*.*", "[]", "[]", "[*]"));
        rows.add(List.of("", "[*]", "[]", "[*]"));
        for (String own : List.of("selfsubjectreviews.authentication.k8s.io",
                "selfsubjectaccessreviews.authorization.k8s.io", "selfsubjectrulesreviews.authorization.k8s.io")) {
            rows.add(List.of(own, "[]", "[]", "[create]"));
        }
        for (String path : List.of("/api/*", "/api", "/apis/*", "/apis", "/healthz", "/healthz", "/livez", "/livez",
                "/openapi/*", "/openapi", "/readyz", "/readyz", "/version/", "/version/", "/version", "/version")) {
            rows.add(List.of("", "[" + path + "]", "[]", "[get]"));
        }
        call.out().print(call.flags().is("no-headers")
                ? new TablePrinter().print(rows)
                : TablePrinter.table(List.of("Resources", "Non-Resource URLs", "Resource Names", "Verbs"), rows));
    }
}
