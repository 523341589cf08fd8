package podium.kubectl.command;

import podium.cluster.ApiObject;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.print.JsonText;
import podium.kubectl.print.YamlText;

/** {@code kubectl apply view-last-applied}: what was applied last. */
final class ViewLastApplied implements Verb {
    @Override
    public String name() {
        return "view-last-applied";
    }

    @Override
    public FlagSet flags() {
        return Globals.files(Globals.selecting(new FlagSet())).bool("all").preset("output,o", "yaml");
    }

    @Override
    public void run(Call call) {
        Lookup lookup = new Lookup(call);
        for (ApiObject object : lookup.all(lookup.targets())) {
            // Rule: of an object that was never applied nothing is said
            LastApplied.of(call.trees(), object).ifPresent(last -> call.out().print(
                    call.flags().text("output").equals("json") ? JsonText.sorted(last) : YamlText.of(last)));
        }
    }
}
