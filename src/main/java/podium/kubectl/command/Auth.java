package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.kubectl.access.AccessRequest;
import podium.kubectl.access.Identity;
import podium.kubectl.access.Rbac;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.print.Form;
import podium.kubectl.print.Forms;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.table.TablePrinter;

/** {@code kubectl auth}: the user of the cluster may do everything, others what roles allow them. Rule: kubectl.md §8. */
record Auth(String name, FlagSet flags, Consumer<Call> does) implements Verb {
    private static final List<String> VERBS = List.of("*", "get", "list", "watch", "create", "update", "patch",
            "delete", "deletecollection", "use", "bind", "impersonate", "escalate", "approve", "sign", "attest",
            "proxy");
    private static final List<String> PATH_VERBS = List.of("*", "get", "put", "post", "head", "options", "delete",
            "patch");

    static Verb group() {
        return new Group("auth", List.of(
                new Auth("can-i", new FlagSet().bool("all-namespaces,A", "quiet,q", "list", "no-headers").text(
                        "subresource"), Auth::canI),
                new Auth("whoami", Globals.printing(new FlagSet()), Auth::whoAmI)));
    }

    @Override
    public void run(Call call) {
        does.accept(call);
    }

    private static void canI(Call call) {
        List<String> words = call.words();
        if (call.flags().is("list")) {
            list(call);
            return;
        }
        if (words.size() != 2) {
            throw KubectlException.error(
                    "you must specify two arguments: verb resource or verb resource/resourceName.\n"
                            + "See 'kubectl auth can-i -h' for help and examples.");
        }
        AccessRequest request = words.get(1).startsWith("/")
                ? new AccessRequest(words.getFirst(), "", "", "", "", path(call, words.getFirst(), words.get(1)))
                : resource(call, words.getFirst(), words.get(1).split("/", 2));
        if (call.flags().is("no-headers"))
            throw KubectlException.error("--no-headers cannot be set without --list specified");
        boolean allowed = !isOther(call) || new Rbac(call.stock()).allows(
                Identity.of(call.flags().text("as"), call.flags().all("as-group")), request);
        if (!call.flags().is("quiet")) call.out().line(allowed ? "yes" : "no");
        if (!allowed) throw new KubectlException(1, "");
    }

    private static boolean isOther(Call call) {
        return call.flags().has("as") || call.flags().has("as-group");
    }

    private static String path(Call call, String verb, String path) {
        if (!PATH_VERBS.contains(verb)) warn(call, "verb '" + verb + "' is not a known verb");
        return path;
    }

    private static AccessRequest resource(Call call, String verb, String[] words) {
        String below = call.flags().text("subresource");
        String namespace = call.flags().is("all-namespaces") ? "" : call.namespace();
        String name = words.length > 1 ? words[1] : "";
        Optional<ResourceType> type = ResourceTypes.find(words[0]);
        if (type.isEmpty() && !words[0].equals("*")) {
            String[] parts = words[0].split("\\.", 2);
            warn(call, "the server doesn't have a resource type '" + parts[0] + "'"
                    + (parts.length > 1 ? " in group '" + parts[1] + "'" : ""));
        }
        type.filter(t -> !t.isNamespaced() && !namespace.isEmpty()).ifPresent(t -> warn(call, "resource '" + t.plural()
                + "' is not namespace scoped" + (t.group().isEmpty() ? "" : " in group '" + t.group() + "'")));
        if (!VERBS.contains(verb)) warn(call, "verb '" + verb + "' is not a known verb");
        String plural = type.map(ResourceType::plural).orElse(words[0]);
        return new AccessRequest(verb, type.map(ResourceType::group).orElse(""),
                below.isEmpty() ? plural : plural + "/" + below, name, namespace, "");
    }

    private static void warn(Call call, String text) {
        call.out().error("Warning: " + text + "\n");
    }

    private static void whoAmI(Call call) {
        Form form = Forms.ofChange(call.flags(), call.files());
        if (form.isHuman()) {
            call.out().print(
                    "ATTRIBUTE   VALUE\nUsername    kubernetes-admin\nGroups      [system:masters system:authenticated]\n");
            return;
        }
        ObjectNode review = call.trees().empty().put("apiVersion", "authentication.k8s.io/v1").put("kind",
                "SelfSubjectReview");
        review.putObject("metadata");
        ObjectNode user = review.putObject("status").putObject("userInfo").put("username", "kubernetes-admin");
        user.putArray("groups").add("system:masters").add("system:authenticated");
        call.out().print(form.print(review));
    }

    /** Rule: what an administrator may, what every user may ask about himself, and what everybody may read. */
    private static void list(Call call) {
        if (!call.words().isEmpty()) throw KubectlException.error("list option must be specified with no arguments");
        if (call.flags().is("quiet") || call.flags().is("all-namespaces") || call.flags().has("subresource")) {
            throw KubectlException.error(
                    "list option can't be specified with neither quiet, all-namespaces nor subresource options");
        }
        if (isOther(call)) {
            throw KubectlException.error(
                    "the list of what others may do is not simulated: ask for one thing at a time, as "
                            + "in 'kubectl auth can-i list pods --as=jane'");
        }
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
