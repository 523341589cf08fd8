package podium.kubectl;

import java.util.List;
import podium.kubectl.command.Commands;
import podium.kubectl.session.FileArea;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.Output;
import podium.kubectl.session.StandardInput;
import podium.kubectl.session.TextEditor;

/** kubectl: a command line in, what it prints and its exit code out. */
public final class Kubectl {
    private Kubectl() {
    }

    /**
     * Carries out one command at the cluster's present moment; time goes on as long as the command works. Never throws,
     * whatever the arguments.
     *
     * @param arguments the words behind {@code kubectl}
     * @param stdin what stands on standard input
     */
    public static CommandResult run(LiveCluster cluster, List<String> arguments, String stdin, FileArea files) {
        return run(cluster, arguments, stdin, files, (error, text) -> {
        });
    }

    /**
     * The same, with someone who reads what is printed while virtual time passes: the lines of a watch, or of a log that
     * is followed. Such a command ends when the cluster's run does.
     */
    public static CommandResult run(LiveCluster cluster, List<String> arguments, String stdin, FileArea files,
            Output.Reader reader) {
        return run(cluster, arguments, new StandardInput.Text(stdin), files, reader, TextEditor.NONE);
    }

    /** The same, for someone who may sit at a terminal and can edit a text. */
    public static CommandResult run(LiveCluster cluster, List<String> arguments, StandardInput input, FileArea files,
            Output.Reader reader, TextEditor editor) {
        return new Commands().run(cluster, arguments, input, files, new Output(reader), editor);
    }
}
