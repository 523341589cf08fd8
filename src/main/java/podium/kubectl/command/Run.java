package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.generate.Networks;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl run}: one Pod from flags. Rule: kubectl.md §9. */
final class Run implements Verb {
    @Override
    public String name() {
        return "run";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(new FlagSet()))).text("image", "image-pull-policy",
                "port", "labels,l", "overrides", "override-type").preset("restart", "Always").array(
                        "env", "annotations").bool("command", "stdin,i", "tty,t", "rm", "attach", "quiet,q", "expose",
                                "privileged",
                                "leave-stdin-open", "force", "wait", "save-config").duration("pod-running-timeout",
                                        "1m0s").duration("timeout", "0s").number("grace-period",
                                                "-1").textOr("cascade", "background", "background");
    }

    @Override
    public void run(Call call) {
        List<String> before = call.flags().beforeDash();
        call.require("image");
        if (before.isEmpty()) throw call.usage("NAME is required for run");
        List<String> arguments = new ArrayList<>(before.subList(1, before.size()));
        arguments.addAll(call.flags().afterDash());
        String image = call.flags().text("image");
        if (!image.matches("[a-z0-9][a-zA-Z0-9._/:@-]*"))
            throw KubectlException.error("Invalid image name \"" + image + "\": invalid reference format");
        String restart = call.flags().text("restart");
        if (!List.of("Always", "OnFailure", "Never").contains(restart))
            throw call.usage("invalid restart policy: " + restart);
        if (call.flags().is("rm") && !attaches(call))
            throw call.usage("--rm should only be used for attached containers");
        Reporter reporter = new Reporter(call);
        check(call, reporter);
        ObjectNode pod = Overrides.applied(call, pod(call, before.getFirst(), arguments));
        boolean follows = attaches(call) && reporter.dryRun() == DryRun.NONE;
        if (call.flags().is("expose")) Generator.create(call, reporter, service(call, pod), "", false);
        Generator.create(call, reporter, pod, "", follows);
        if (follows) new AttachedRun(call, before.getFirst()).follow();
    }

    private static void check(Call call, Reporter reporter) {
        if (call.flags().is("tty") && !call.flags().is("stdin"))
            throw call.usage("-i/--stdin is required for containers with -t/--tty=true");
        if (call.flags().is("expose") && call.flags().text("port").isEmpty())
            throw call.usage("--port must be set when exposing a service");
        String policy = call.flags().text("image-pull-policy");
        if (!List.of("", "Always", "IfNotPresent", "Never").contains(policy))
            throw call.usage("invalid image pull policy: " + policy);
        if (attaches(call) && reporter.dryRun() != DryRun.NONE) {
            throw call.usage("--dry-run=[server|client] can't be used with attached containers options "
                    + "(--attach, --stdin, or --tty)");
        }
    }

    /** The Service before the Pod, by the Pod's labels. */
    private static ObjectNode service(Call call, ObjectNode pod) {
        Map<String, String> labels = new TreeMap<>();
        pod.path("metadata").path("labels").properties().forEach(p -> labels.put(p.getKey(), p.getValue().asText()));
        return Networks.exposed(pod.path("metadata").path("name").asText(), Map.of(), labels,
                List.of(GoNumber.whole(call.flags().text("port"))), "TCP", "", "");
    }

    private static boolean attaches(Call call) {
        return call.flags().is("attach") || call.flags().is("stdin");
    }

    private static ObjectNode pod(Call call, String name, List<String> arguments) {
        ObjectNode tree = Built.object("v1", "Pod", name);
        ObjectNode labels = Built.metadata(tree).putObject("labels");
        String asked = call.flags().text("labels");
        if (asked.isEmpty()) labels.put("run", name);
        else LabelFlags.parse(asked).forEach(labels::put);
        for (String pair : call.flags().all("annotations")) {
            Built.pair(pair).ifPresent(p -> Built.metadata(tree).withObject("/annotations").put(p.getFirst(),
                    p.get(1)));
        }
        ObjectNode spec = tree.putObject("spec");
        ObjectNode container = Built.container(name, call.flags().text("image"));
        Built.words(container, call.flags().is("command") ? "command" : "args", arguments);
        if (!call.flags().text("port").isEmpty()) {
            container.putArray("ports").addObject().put("containerPort", GoNumber.whole(call.flags().text("port")));
        }
        environment(call, container);
        container.putObject("resources");
        String policy = call.flags().text("image-pull-policy");
        if (!policy.isEmpty()) container.put("imagePullPolicy", policy);
        if (call.flags().is("privileged")) container.putObject("securityContext").put("privileged", true);
        if (call.flags().is("stdin")) container.put("stdin", true).put("stdinOnce", true);
        if (call.flags().is("tty")) container.put("tty", true);
        spec.putArray("containers").add(container);
        spec.put("restartPolicy", call.flags().text("restart"));
        spec.put("dnsPolicy", "ClusterFirst");
        tree.putObject("status");
        return tree;
    }

    private static void environment(Call call, ObjectNode container) {
        List<String> pairs = call.flags().all("env");
        if (pairs.isEmpty()) return;
        ArrayNode env = container.putArray("env");
        for (String pair : pairs) {
            List<String> parts = Built.pair(pair).orElseThrow(
                    () -> KubectlException.error("invalid env: " + pair));
            env.addObject().put("name", parts.getFirst()).put("value", parts.get(1));
        }
    }
}
