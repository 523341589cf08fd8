package podium.kubectl.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.kubectl.CommandResult;
import podium.kubectl.flags.Flag;
import podium.kubectl.flags.FlagParser;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.flags.Flags;
import podium.kubectl.flags.UsageException;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.session.FileArea;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.Output;
import podium.kubectl.session.StandardInput;
import podium.kubectl.session.TextEditor;

/** Finds the command that a command line means, and carries it out. Rule: kubectl.md §7.7. */
public final class Commands {
    /** How long kubectl takes from its start to its first request. */
    public static final Duration START = Duration.ofMillis(60);
    /** Commands that need no cluster. */
    private static final List<String> LOCAL = List.of("completion", "config", "help", "kustomize", "options",
            "plugin", "version");
    private final List<Verb> verbs = AllVerbs.list();

    /** Carries out a command line. */
    public CommandResult run(LiveCluster cluster, List<String> arguments, StandardInput input, FileArea files,
            Output out,
            TextEditor editor) {
        try {
            Found found = find(arguments);
            FlagSet known = found.verb().flags().with(Globals.flags());
            Flags flags = parse(found, known);
            if (flags.is("help")) {
                out.print(Help.of(found.path(), found.verb()));
                return out.ended(0);
            }
            cluster.advanceTo(cluster.now().plus(START));
            connect(cluster, found, flags);
            found.verb().run(new Call(found.path(), flags, cluster, files, input, new ApiTrees(), out, editor));
            return out.ended(0);
        } catch (KubectlException e) {
            if (!e.text().isEmpty()) out.error(e.text());
            return out.ended(e.code());
        }
    }

    /** Rule: a context that leads to no known cluster leaves kubectl with its built-in address. */
    private static void connect(LiveCluster cluster, Found found, Flags flags) {
        String asked = flags.text("context");
        if (!asked.isEmpty() && cluster.kubeconfig().context(asked).isEmpty())
            throw KubectlException.error("context \"" + asked + "\" does not exist");
        boolean local = LOCAL.contains(found.path().split(" ", -1)[1]);
        if (local || !asked.isEmpty() || cluster.kubeconfig().reachesCluster()) return;
        throw new KubectlException(1,
                "The connection to the server localhost:8080 was refused - did you specify the right "
                        + "host or port?");
    }

    /** A command, its path, and the words behind it. */
    private record Found(Verb verb, String path, List<String> rest) {
    }

    private static Flags parse(Found found, FlagSet known) {
        try {
            return FlagParser.parse(known, found.rest());
        } catch (UsageException e) {
            throw KubectlException.error(e.getMessage() + "\nSee '" + found.path() + " --help' for usage.");
        }
    }

    private Found find(List<String> arguments) {
        int at = word(arguments, Globals.flags());
        if (at < 0) {
            Verb root = new Root(verbs);
            return new Found(root, "kubectl", arguments);
        }
        String name = arguments.get(at);
        Verb verb = verbs.stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow(() -> unknown(name));
        List<String> rest = new ArrayList<>(arguments);
        rest.remove(at);
        return below(new Found(verb, "kubectl " + name, rest));
    }

    private static Found below(Found found) {
        if (found.verb().parts().isEmpty()) return found;
        int at = word(found.rest(), found.verb().flags().with(Globals.flags()));
        if (at < 0) return found;
        String name = found.rest().get(at);
        Optional<Verb> part = found.verb().parts().stream().filter(
                v -> v.name().equals(name) || v.synonyms().contains(name)).findFirst();
        if (part.isEmpty()) return found;
        List<String> rest = new ArrayList<>(found.rest());
        rest.remove(at);
        return below(new Found(part.get(), found.path() + " " + part.get().name(), rest));
    }

    /** The place of the first word that is neither a flag nor a flag's value; -1 without one. */
    private static int word(List<String> arguments, FlagSet known) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("--")) return -1;
            if (!word.startsWith("-") || word.equals("-")) return i;
            if (word.contains("=")) continue;
            Optional<Flag> flag = word.startsWith("--")
                    ? known.find(word.substring(2))
                    : word.length() == 2 ? known.byLetter(word.substring(1)) : Optional.empty();
            if (flag.filter(f -> f.bare().isEmpty()).isPresent()) i++;
        }
        return -1;
    }

    private KubectlException unknown(String name) {
        List<String> near = verbs.stream().filter(v -> isNear(v, name)).map(Verb::name).toList();
        String message = "unknown command \"" + name + "\" for \"kubectl\"";
        if (near.isEmpty()) return KubectlException.error(message);
        StringBuilder text = new StringBuilder(message).append("\n\nDid you mean this?");
        near.forEach(n -> text.append("\n\t").append(n));
        return KubectlException.error(text.toString());
    }

    private static boolean isNear(Verb verb, String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return Distance.between(lower, verb.name()) <= 2 || verb.name().startsWith(lower)
                || verb.synonyms().stream().anyMatch(s -> s.equalsIgnoreCase(typed));
    }
}
