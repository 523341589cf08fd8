package podium.shell.interp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.shell.expand.ShellError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Status;
import podium.shell.machine.Signal;

/** The processes that a shell started and has not forgotten. */
final class Jobs {
    private final Shell shell;
    /** The latest first. */
    private final List<Job> jobs = new ArrayList<>();

    Jobs(Shell shell) {
        this.shell = shell;
    }

    /** Takes in a command of the background; its pipeline has some parts. */
    void add(Process process, int parts) {
        makeRoom();
        int number = 1;
        while (find(number).isPresent()) number++;
        jobs.addFirst(new Job(number, process, parts));
        shell.state().background(process.pid());
    }

    /** Any new command may take the place of the first one whose end is known. */
    private void makeRoom() {
        jobs.stream().filter(job -> job.ended() && job.waited()).min(Comparator.comparingInt(Job::number)).ifPresent(
                jobs::remove);
    }

    private Optional<Job> find(int number) {
        return jobs.stream().filter(job -> job.number() == number).findFirst();
    }

    /** Begins with what another shell knows. */
    void takeOver(Jobs other) {
        jobs.addAll(other.jobs);
    }

    /** The latest first. */
    List<Job> all() {
        return List.copyOf(jobs);
    }

    boolean isEmpty() {
        return jobs.isEmpty();
    }

    void forget(Job job) {
        jobs.remove(job);
    }

    /** The job of a process; empty when the shell has none of that number. */
    Optional<Job> of(int pid) {
        return jobs.stream().filter(job -> job.process().pid() == pid).findFirst();
    }

    /** The job of a name, as in {@code %1}, {@code %%} or {@code %-}. Fails in the shell's words. */
    Job named(String name) {
        if (name.matches("%\\d{1,6}"))
            return find(Integer.parseInt(name.substring(1))).orElseThrow(() -> missing(name));
        if (!name.matches("%[%+-]?")) throw missing(name);
        int index = name.equals("%-") ? 1 : 0;
        if (index >= jobs.size()) throw new ShellError(index == 0 ? "No current job" : "No previous job");
        return jobs.get(index);
    }

    private static ShellError missing(String name) {
        return new ShellError(name + ": no such job");
    }

    /** What stands behind the number in a listing: the latest job, the one before it, or another. */
    char mark(Job job) {
        int index = jobs.indexOf(job);
        return index == 0 ? '+' : index == 1 ? '-' : ' ';
    }

    /** Waits for a command in the foreground, whatever signals come. */
    int foreground(Process child) {
        makeRoom();
        Status status = shell.process().children().waitFor(child, false).orElseThrow();
        announce(status);
        return status.code();
    }

    /** Waits for a command of the background; empty when a trapped signal comes first. */
    Optional<Status> wait(Job job, boolean announces) {
        boolean known = job.waited();
        Optional<Status> status = shell.process().children().waitFor(job.process(), true);
        if (status.isPresent()) {
            job.waitedFor();
            if (announces && !known) announce(status.get());
        }
        return status;
    }

    /** Says which signal ended a process; the usual ends of a pipeline are not worth a word. */
    void announce(Status status) {
        if (status.signal().isEmpty()) return;
        Signal signal = status.signal().get();
        if (signal != Signal.INT && signal != Signal.PIPE) shell.process().err(Signals.description(signal) + "\n");
    }
}
