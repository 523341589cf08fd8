package podium.kubectl.session;

import java.util.List;
import java.util.Optional;

/** What a command's standard input is. */
public sealed interface StandardInput {
    /** A text that is there from the start, as from a file or a pipe. */
    record Text(String text) implements StandardInput {
    }

    /** A terminal. */
    record Terminal(Typing person) implements StandardInput {
    }

    /** The commands that hand it to a program. */
    List<String> PROGRAMS = List.of("attach", "debug", "exec", "run");

    /** An input that ends at once. */
    static StandardInput empty() {
        return new Text("");
    }

    /** Whether a command line of kubectl reads standard input: a manifest from a dash, or for a program in a container. */
    static boolean isWanted(List<String> words) {
        List<String> own = own(words);
        return isForAProgram(words) || own.contains("-") || own.contains("-f-");
    }

    /** Whether a command line of kubectl hands standard input to a program in a container. */
    static boolean isForAProgram(List<String> words) {
        List<String> own = own(words);
        return own.stream().anyMatch(PROGRAMS::contains)
                && own.stream().anyMatch(w -> w.startsWith("--stdin") || w.matches("-[tq]*i[tq]*"));
    }

    private static List<String> own(List<String> words) {
        int dash = words.indexOf("--");
        return dash < 0 ? words : words.subList(0, dash);
    }

    /** What can be read to the end without anybody's doing; nothing at a terminal. */
    default String text() {
        return this instanceof Text(String text) ? text : "";
    }

    /** The terminal that it is, if it is one. */
    default Optional<Typing> typing() {
        return this instanceof Terminal(Typing person) ? Optional.of(person) : Optional.empty();
    }
}
