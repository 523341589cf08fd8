package podium.kubectl.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;

/**
 * {@code kubectl certificate approve} and {@code deny}: a word on a request for a certificate, which stands in its status.
 *
 * @param condition what it says, as in {@code Approved}
 * @param other what may not be said already
 */
record Certificate(String name, String condition, String other) implements Verb {
    static Verb group() {
        return new Group("certificate", List.of(new Certificate("approve", "Approved", "Denied"),
                new Certificate("deny", "Denied", "Approved")));
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.files(new FlagSet())).bool("force");
    }

    @Override
    public void run(Call call) {
        List<String> names = new ArrayList<>(call.words());
        if (names.isEmpty() && call.flags().all("filename").isEmpty() && call.flags().text("kustomize").isEmpty())
            throw KubectlException.error("one or more CSRs must be specified as <name> or -f <filename>");
        if (names.isEmpty()) new Writer(call).each("reading", item -> names.add(item.name()));
        Reporter reporter = new Reporter(call);
        ResourceType type = ResourceTypes.need("certificatesigningrequests");
        for (String asked : names) {
            ApiObject request = call.stock().find(type, "", asked).orElseThrow(() -> KubectlException.server("NotFound",
                    type.qualified() + " \"" + asked + "\" not found"));
            reporter.done(said(call, reporter, request), condition.toLowerCase(Locale.ROOT));
        }
    }

    private ApiObject said(Call call, Reporter reporter, ApiObject request) {
        JsonNode conditions = call.trees().tree(request).path("status").path("conditions");
        boolean isSaid = false;
        for (JsonNode one : conditions) {
            String type = one.path("type").asText();
            if (type.equals(other))
                throw KubectlException.error("certificate signing request \"" + request.metadata().name()
                        + "\" is already " + other);
            isSaid |= type.equals(condition);
        }
        if (isSaid) return request;
        return new Changer(call, reporter).change(request, tree -> say(call, tree)).orElse(request);
    }

    private void say(Call call, ObjectNode tree) {
        String now = call.cluster().now().truncatedTo(ChronoUnit.SECONDS).toString();
        tree.withObject("/status").withArray("conditions").addObject().put("type", condition).put("status",
                "True").put("reason",
                        "Kubectl" + name.substring(0, 1).toUpperCase(Locale.ROOT)
                                + name.substring(1)).put("message", "This CSR was " + condition.toLowerCase(Locale.ROOT)
                                        + " by kubectl certificate " + name + ".").put("lastUpdateTime", now).put(
                                                "lastTransitionTime", now);
    }
}
