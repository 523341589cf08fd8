package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl set serviceaccount}. Rule: kubectl.md §8. */
final class SetServiceAccount implements Verb {
    @Override
    public String name() {
        return "serviceaccount";
    }

    @Override
    public List<String> synonyms() {
        return List.of("sa");
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.dryRun(Globals.files(Globals.selecting(new FlagSet())))).bool("all", "local");
    }

    @Override
    public void run(Call call) {
        List<String> words = call.words();
        if (words.size() < 2) throw KubectlException.error("serviceaccount is required");
        if (words.size() == 2 && !words.getFirst().contains("/") && !call.flags().is("all"))
            throw KubectlException.error("resource(s) were provided, but no name was specified");
        String account = words.getLast();
        Reporter reporter = new Reporter(call);
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets(words.subList(0, words.size() - 1)))) {
            ApiObject now = new Changer(call, reporter).change(object,
                    tree -> Changer.podSpec(tree).ifPresent((ObjectNode s) -> {
                        s.put("serviceAccountName", account);
                        // the older field follows when the server stores the object
                        if (reporter.dryRun() != DryRun.CLIENT) s.put("serviceAccount", account);
                    })).orElse(object);
            reporter.done(now, "serviceaccount updated");
        }
    }
}
