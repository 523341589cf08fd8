package podium.shell.interp;

import podium.shell.kernel.Process;
import podium.shell.kernel.Status;

/** A command in the background. */
final class Job {
    private static final int COLUMN = 33;

    private final int number;
    private final Process process;
    private final int parts;
    private boolean waited;

    /** @param parts how many commands its pipeline has */
    Job(int number, Process process, int parts) {
        this.number = number;
        this.process = process;
        this.parts = parts;
    }

    int number() {
        return number;
    }

    Process process() {
        return process;
    }

    boolean ended() {
        return process.status().isPresent();
    }

    /** Whether somebody has learned of its end, so that its number may be given away. */
    boolean waited() {
        return waited;
    }

    void waitedFor() {
        waited = true;
    }

    /** A line of the listing; without job control the shell keeps no text of commands but the bars of a pipeline. */
    String line(char mark, boolean withPid) {
        String start = "[" + number + "]" + mark + "  " + (withPid ? process.pid() + " " : "");
        String text = start + state();
        return text + " ".repeat(Math.max(1, COLUMN - text.length())) + " | ".repeat(parts - 1);
    }

    private String state() {
        return process.status().map(Job::end).orElse("Running");
    }

    private static String end(Status status) {
        if (status.signal().isPresent()) return Signals.description(status.signal().get());
        return status.code() == 0 ? "Done" : "Done(" + status.code() + ")";
    }
}
