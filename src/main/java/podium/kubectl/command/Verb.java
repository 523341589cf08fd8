package podium.kubectl.command;

import java.util.List;
import podium.kubectl.flags.FlagSet;

/** One command of kubectl, such as {@code get}, or a part of one, such as {@code rollout status}. */
interface Verb {
    /** Its word on the command line. */
    String name();

    /** The flags that it knows besides those of every command. */
    FlagSet flags();

    /** Does it; what fails is thrown as a KubectlException. */
    void run(Call call);

    /** The commands below it. */
    default List<Verb> parts() {
        return List.of();
    }

    /** Words that people use for it, as in {@code list} for {@code get}: suggestions at the top, aliases below it. */
    default List<String> synonyms() {
        return List.of();
    }
}
