package podium.shell.interp;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Files;
import podium.shell.line.Completion;
import podium.shell.line.EditLine;
import podium.shell.line.TypedWords;

/** Finds what the word at the cursor of a shell may become: a command where one is expected, and else a file. */
final class WordCompleter {
    private final Shell shell;

    WordCompleter(Shell shell) {
        this.shell = shell;
    }

    /** What the word before the cursor may become. Rule: BusyBox, libbb/lineedit.c. */
    Completion complete(EditLine line) {
        TypedWords typed = TypedWords.before(line.before());
        boolean isCommand = typed.words().isEmpty() && !typed.word().contains("/");
        Stream<String> found = isCommand ? commands(typed.word()) : files(typed.word());
        return new Completion(typed.start(), List.copyOf(new TreeSet<>(found.toList())));
    }

    private Stream<String> commands(String word) {
        String path = shell.state().variables().value("PATH").orElse("");
        Stream<String> programs = Stream.of(path.split(":", -1)).flatMap(folder -> list(folder));
        return Stream.of(programs, Builtins.names().stream(), shell.state().aliases().keySet().stream(),
                shell.state().functions().keySet().stream()).flatMap(names -> names).filter(
                        name -> name.startsWith(word));
    }

    private Stream<String> files(String word) {
        String folder = word.substring(0, word.lastIndexOf('/') + 1);
        String begun = word.substring(folder.length());
        String home = shell.state().variables().value("HOME").orElse("/");
        String place = folder.startsWith("~/") ? home + folder.substring(1) : folder.isEmpty() ? "." : folder;
        return list(place).filter(
                name -> name.startsWith(begun) && (!name.startsWith(".") || begun.startsWith("."))).map(
                        name -> folder + name + (files().isDirectory(Paths.resolve(place, name)) ? "/" : ""));
    }

    private Files files() {
        return shell.process().files();
    }

    private Stream<String> list(String folder) {
        return Optional.of(folder).filter(name -> !name.isEmpty() && files().isDirectory(name)).stream().flatMap(
                name -> {
                    try {
                        return files().list(name).stream();
                    } catch (SystemError e) {
                        return Stream.empty();
                    }
                });
    }
}
