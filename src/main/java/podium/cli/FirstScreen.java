package podium.cli;

import picocli.CommandLine;

/** What is shown when Podium is started without a command. */
@FunctionalInterface
interface FirstScreen {
    /**
     * Shows it and returns when the user has left it.
     *
     * @param line the root command, for its terminal and its usage
     * @return the exit code of the process
     */
    int show(CommandLine line);
}
