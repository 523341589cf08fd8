package podium.kubectl.command;

import java.util.List;
import java.util.Optional;
import podium.kubectl.explain.Explanation;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;

/** {@code kubectl explain}. Rule: kubectl.md §11. */
final class Explain implements Verb {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet().bool("recursive").text("api-version").preset("output,o", "plaintext");
    }

    @Override
    public void run(Call call) {
        if (call.words().isEmpty()) {
            throw KubectlException.error(
                    "You must specify the type of resource to explain. Use \"kubectl api-resources\" "
                            + "for a complete list of supported resources.");
        }
        if (call.words().size() > 1)
            throw KubectlException.error("We accept only this format: explain RESOURCE");
        String output = call.flags().text("output");
        if (!output.startsWith("plaintext"))
            throw KubectlException.error("unrecognized format: " + output);
        List<String> steps = List.of(call.words().getFirst().split("\\."));
        ResourceType type = ResourceTypes.find(steps.getFirst()).orElseThrow(() -> new KubectlException(1,
                "the server doesn't have a resource type \"" + steps.getFirst() + "\""));
        String version = call.flags().text("api-version");
        if (!version.isEmpty() && !version.equals(type.apiVersion())) {
            throw KubectlException.error("couldn't find resource for \"" + version + ", Resource=" + type.plural()
                    + "\"");
        }
        Explanation.Answer answer = new Explanation().explain(type.group(), type.version(), type.kind(),
                steps.subList(1, steps.size()), call.flags().is("recursive"));
        call.out().print(answer.text());
        Optional<String> missing = answer.missing();
        // the last step is named, whichever does not lead on
        if (missing.isPresent()) throw KubectlException.error("field \"" + steps.getLast() + "\" does not exist");
    }
}
