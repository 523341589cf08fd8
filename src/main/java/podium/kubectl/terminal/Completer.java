package podium.kubectl.terminal;
import podium.shell.line.TypedWords;
import podium.shell.line.Completion;
import podium.shell.line.EditLine;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import podium.kubectl.command.Suggestions;
import podium.shell.fs.FileChange;
import podium.shell.fs.Paths;
import podium.shell.fs.Tree;

/** Finds what the word at the cursor may become: commands, what kubectl takes, and files. */
final class Completer {
    private static final List<String> KUBECTL = List.of("kubectl", "k");
    private static final List<String> BUILTINS = List.of("alias", "cd", "exit", "export", "for", "if", "k", "set",
            "trap", "type", "unalias", "unset", "while");
    /** Commands that another command follows. */
    private static final List<String> LEADERS = List.of("watch", "time", "xargs", "exec", "command");
    private static final String HOME = "/root";

    private final LiveRun live;
    private final Tree root;
    private final TerminalPrograms programs;

    Completer(LiveRun live, Tree root, TerminalPrograms programs) {
        this.live = live;
        this.root = root;
        this.programs = programs;
    }

    /** What the word before the cursor may become. */
    Completion complete(EditLine line) {
        TypedWords typed = TypedWords.before(line.before());
        List<String> words = typed.words();
        int command = 0;
        while (command < words.size() && isLeading(words, command)) command++;
        Suggestions.Answer answer = answer(words, command, typed.word());
        TreeSet<String> found = new TreeSet<>();
        answer.words().stream().filter(word -> word.startsWith(typed.word())).forEach(found::add);
        if (answer.files()) files(typed.word()).forEach(found::add);
        return new Completion(typed.start(), List.copyOf(found));
    }

    private static boolean isLeading(List<String> words, int place) {
        String word = words.get(place);
        boolean behindLeader = place > 0 && isLeading(words, place - 1);
        return word.matches("\\w+=.*") || LEADERS.contains(word) || (behindLeader && word.matches("-.*|\\d+"));
    }

    private Suggestions.Answer answer(List<String> words, int command, String word) {
        if (command == words.size()) {
            return word.contains("/")
                    ? new Suggestions.Answer(List.of(), true)
                    : new Suggestions.Answer(commands().toList(), false);
        }
        Optional<String> last = Optional.of(words.getLast()).filter(w -> w.matches("\\d?[<>]+"));
        if (!KUBECTL.contains(words.get(command)) || last.isPresent()) {
            return new Suggestions.Answer(List.of(), true);
        }
        List<String> behind = words.subList(command + 1, words.size());
        return live.look(view -> Suggestions.after(behind, word, view, "default"));
    }

    private Stream<String> commands() {
        return Stream.concat(BUILTINS.stream(), root.entries().stream().map(Tree.Entry::path).filter(
                path -> path.startsWith("/bin/")).map(Paths::name));
    }

    /** The files whose paths begin as a word does; directories end with a slash. */
    private Stream<String> files(String word) {
        int cut = word.lastIndexOf('/') + 1;
        String typed = word.substring(0, cut);
        String folder = typed.startsWith("~/") ? HOME + typed.substring(1) : typed;
        String directory = Paths.resolve(programs.directory(), folder.isEmpty() ? "." : folder);
        return root.entries().stream().filter(entry -> Paths.parent(entry.path()).equals(directory)
                && Paths.name(entry.path()).startsWith(word.substring(cut))).map(
                        entry -> typed + Paths.name(entry.path())
                                + (entry.type() == FileChange.FileType.DIRECTORY ? "/" : ""));
    }
}
