package podium.kubectl;

import java.util.List;
import podium.kubectl.session.FileArea;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.ShellLine;
import podium.shell.machine.ShellCase;

/** A terminal beside a cluster: runs lines that begin with kubectl, with what they are piped to. */
public final class Terminal {
    private final LiveCluster cluster;
    private final FileArea files;

    /** A terminal in a directory with some files. */
    public Terminal(LiveCluster cluster, FileArea files) {
        this.cluster = cluster;
        this.files = files;
    }

    /** Runs a line. Another command than kubectl is not found. */
    public CommandResult run(String text) {
        return run(text, "");
    }

    /**
     * The same, with something on standard input.
     *
     * @param given what kubectl reads when the line names no file for that
     */
    public CommandResult run(String text, String given) {
        ShellLine line = ShellLine.parse(text);
        List<String> words = line.words();
        if (!line.isKubectl()) {
            return new CommandResult(127, "",
                    "sh: " + (words.isEmpty() ? "" : words.getFirst()) + ": not found\n");
        }
        String stdin = line.input().flatMap(files::read).orElse(given);
        CommandResult result = Kubectl.run(cluster, words.subList(1, words.size()), stdin, files);
        return line.pipeline().isEmpty() ? result : piped(result, line.pipeline());
    }

    /** What a pipeline makes of the output: shell commands, and kubectl again. The exit code is that of the last. */
    private CommandResult piped(CommandResult result, String pipeline) {
        int own = ShellLine.kubectlAt(pipeline);
        String shell = pipeline.substring(0, own).strip();
        if (own < pipeline.length() && shell.endsWith("|")) shell = shell.substring(0, shell.length() - 1);
        CommandResult made = shell.isBlank() ? result : inShell(result, shell);
        if (own == pipeline.length()) return made;
        CommandResult last = run(pipeline.substring(own), made.out());
        return new CommandResult(last.exitCode(), last.out(), made.error() + last.error());
    }

    private static CommandResult inShell(CommandResult result, String pipeline) {
        String script = "printf '%s' '" + result.out().replace("'", "'\\''") + "' | " + pipeline;
        ShellCase.Result made = ShellCase.run(script);
        return new CommandResult(made.rc(), made.out(), result.error() + made.err());
    }
}
