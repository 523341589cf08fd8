package podium.kubectl.command;

import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl edit}: there is no editor here. */
final class Edit implements Verb {
    @Override
    public String name() {
        return "edit";
    }

    @Override
    public FlagSet flags() {
        return Globals.printing(Globals.files(new FlagSet())).bool("save-config", "output-patch").textOr("validate",
                "strict", "strict").text("field-manager", "subresource");
    }

    @Override
    public void run(Call call) {
        Lookup lookup = new Lookup(call);
        if (lookup.all(lookup.targets()).isEmpty()) throw KubectlException.error("edit cancelled, no objects found");
        throw KubectlException.error(
                "unable to launch the editor \"vi\": there is no editor in this terminal; change the "
                        + "manifest and use kubectl apply, or use kubectl patch");
    }
}
