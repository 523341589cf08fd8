package podium.kubectl.command;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.kubectl.flags.Flag;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;

/** {@code kubectl completion}: a script by which a shell completes commands, types and flags. */
final class ShellCompletion implements Verb {
    private static final String BASH = """
            # Completes the command line of kubectl: commands, types of objects and flags.
            __kubectl_complete() {
                local word=${COMP_WORDS[COMP_CWORD]} command='' words='' i
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case ${COMP_WORDS[i]} in
                    VALUES) ((i++)) ;;
                    -*) ;;
                    *) command+="${command:+ }${COMP_WORDS[i]}" ;;
                    esac
                done
                case $word,$command in
            LINES    esac
                COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o default -F __kubectl_complete kubectl
            """;
    private static final String ZSH = """
            #compdef kubectl
            autoload -U +X bashcompinit && bashcompinit
            """;

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet();
    }

    @Override
    public void run(Call call) {
        List<String> words = call.words();
        if (words.isEmpty()) throw call.usage("Shell not specified.");
        if (words.size() > 1) throw call.usage("Too many arguments. Expected only the shell type.");
        switch (words.getFirst()) {
            case "bash" -> call.out().print(bash());
            case "zsh" -> call.out().print(ZSH + bash());
            case "fish", "powershell" -> throw KubectlException.error("completion code for " + words.getFirst()
                    + " cannot be written here: it asks kubectl itself at every key, and this kubectl lives in a "
                    + "simulated cluster. There is code for bash and zsh.");
            default -> throw call.usage("Unsupported shell type \"" + words.getFirst() + "\".");
        }
    }

    private static String bash() {
        String script = BASH;
        return script.replace("VALUES", String.join("|", withValues())).replace("LINES",
                lines("", new Root(AllVerbs.list())).collect(Collectors.joining()));
    }

    /** Flags behind which a word stands that is no command, in whichever command they are. */
    private static SortedSet<String> withValues() {
        List<Flag> all = AllVerbs.list().stream().flatMap(ShellCompletion::flags).toList();
        SortedSet<String> found = new TreeSet<>();
        all.stream().filter(f -> f.bare().isEmpty()).forEach(f -> found.addAll(spelled(f)));
        all.stream().filter(f -> f.bare().isPresent()).forEach(f -> found.removeAll(spelled(f)));
        return found;
    }

    private static Stream<Flag> flags(Verb verb) {
        return Stream.concat(verb.flags().with(Globals.flags()).all().stream(),
                verb.parts().stream().flatMap(ShellCompletion::flags));
    }

    private static List<String> spelled(Flag flag) {
        return flag.shorthand().isEmpty()
                ? List.of("--" + flag.name())
                : List.of("--" + flag.name(), "-" + flag.shorthand());
    }

    /** The longest paths come first, since a path also fits what stands behind it. */
    private static Stream<String> lines(String path, Verb verb) {
        String before = path.isEmpty() ? "" : path + " ";
        Stream<String> below = verb.parts().stream().flatMap(part -> lines(before + part.name(), part));
        String flags = verb.flags().with(Globals.flags()).all().stream().map(f -> "--" + f.name()).sorted().collect(
                Collectors.joining(" "));
        String words = (verb.parts().isEmpty()
                ? Suggestions.takesTypes(verb.name())
                        ? ResourceTypes.all().stream().map(ResourceType::plural)
                        : Stream.<String>of()
                : verb.parts().stream().map(Verb::name)).sorted().distinct().collect(Collectors.joining(" "));
        String pattern = path.isEmpty() ? "" : "'" + path + "'";
        return Stream.concat(below, Stream.of(line("-*," + pattern + (path.isEmpty() ? "" : "*"), flags),
                line("*," + pattern, words)));
    }

    private static String line(String pattern, String words) {
        return "    " + pattern + ") words='" + words + "' ;;\n";
    }
}
