package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import podium.cluster.ApiObject;
import podium.cluster.core.Service;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl set selector}: which Pods a Service sends to. Rule: kubectl.md §8. */
final class SetSelector implements Verb {
    @Override
    public String name() {
        return "selector";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(new FlagSet()))).bool("all", "local").text(
                "resource-version");
    }

    @Override
    public void run(Call call) {
        List<String> words = call.words();
        if (words.size() == 2 && !words.getFirst().contains("/"))
            throw KubectlException.error("resource(s) were provided, but no name was specified");
        if (words.isEmpty() || !words.getLast().contains("="))
            throw KubectlException.error("one or more resources must be specified as <resource> <name> or "
                    + "<resource>/<name>");
        Map<String, String> wanted = LabelFlags.parse(words.getLast());
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets(words.subList(0, words.size() - 1)))) {
            if (!(object instanceof Service)) {
                throw KubectlException.error("setting a selector is only supported for Services");
            }
            ApiObject now = new Changer(call, reporter).change(object, tree -> {
                ObjectNode selector = tree.withObject("/spec").putObject("selector");
                wanted.forEach(selector::put);
            }).orElse(object);
            reporter.done(now, "selector updated");
        }
    }
}
