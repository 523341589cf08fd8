package podium.kubectl.command;

import java.util.List;
import podium.kubectl.flags.Flags;
import podium.simulation.Author;

/** The names under which kubectl owns the fields that it writes. */
final class Managers {
    /** Of server-side apply. */
    static final String APPLY = "kubectl";
    /** Commands with a name of their own; the others write as {@code kubectl}. */
    private static final List<String> NAMED = List.of("annotate", "autoscale", "create", "edit", "expose", "label",
            "patch", "replace", "rollout", "run", "set", "taint");

    private Managers() {
    }

    /** The author of what a command writes; the number of replicas has an address of its own. */
    static Author author(String path, Flags flags) {
        Author author = Author.updater(of(path, flags));
        return path.equals("kubectl scale") ? author.through("scale") : author;
    }

    /** The name of a command, unless {@code --field-manager} gives another. */
    static String of(String path, Flags flags) {
        String asked = flags.text("field-manager");
        if (!asked.isEmpty()) return asked;
        String verb = path.split(" ", -1)[1];
        if (verb.equals("apply")) return flags.is("server-side") ? APPLY : "kubectl-client-side-apply";
        return NAMED.contains(verb) ? "kubectl-" + verb : APPLY;
    }
}
