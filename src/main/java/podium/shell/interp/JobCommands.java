package podium.shell.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.commands.Applets;
import podium.shell.commands.Call;
import podium.shell.expand.ShellError;
import podium.shell.kernel.Status;

/** Builtins about processes. */
final class JobCommands {
    private static final int FAILED_MEANWHILE = 129;

    private JobCommands() {
    }

    static int wait(Shell shell, List<String> arguments) {
        Letters letters = Letters.of(arguments, "n");
        List<String> words = letters.words();
        if (words.isEmpty()) return letters.has('n') ? waitForSuccess(shell) : waitForAll(shell);
        int status = 0;
        for (String word : words) {
            Optional<Job> job = word.startsWith("%")
                    ? Optional.of(shell.jobs().named(word))
                    : shell.jobs().of(Numbers.parse(word));
            status = job.map(one -> waitFor(shell, one, true)).orElse(127);
        }
        return status;
    }

    private static int waitForAll(Shell shell) {
        for (Job job : shell.jobs().all()) {
            int status = waitFor(shell, job, false);
            if (shell.state().traps().hasPending()) return status;
        }
        return 0;
    }

    /**
     * What {@code wait -n} is in this BusyBox: it goes on until a job ends well or none is left, and then tells of a
     * failure in the meantime by a code of its own.
     */
    private static int waitForSuccess(Shell shell) {
        if (shell.jobs().isEmpty()) return 127;
        List<Job> running = new ArrayList<>(shell.jobs().all().stream().filter(job -> !job.ended()).toList());
        if (running.isEmpty()) shell.jobs().all().forEach(Job::waitedFor);
        int status = 0;
        while (!running.isEmpty()) {
            Optional<Job> ended = running.stream().filter(Job::ended).findFirst();
            if (ended.isEmpty()) {
                if (!shell.process().children().await()) return interrupted(shell);
                continue;
            }
            running.remove(ended.get());
            if (ended.get().process().status().filter(end -> end.code() == 0).isPresent()) return 0;
            status = FAILED_MEANWHILE;
        }
        return status;
    }

    private static int interrupted(Shell shell) {
        return shell.state().traps().peek().map(signal -> 128 + signal.number()).orElse(0);
    }

    private static int waitFor(Shell shell, Job job, boolean announces) {
        Optional<Status> status = shell.jobs().wait(job, announces);
        if (status.isPresent()) return status.get().code();
        return interrupted(shell);
    }

    static int jobs(Shell shell, List<String> arguments) {
        Letters letters = Letters.of(arguments, "lp");
        List<Job> chosen = letters.words().isEmpty()
                ? shell.jobs().all()
                : letters.words().stream().map(shell.jobs()::named).toList();
        for (Job job : chosen) {
            boolean pidsOnly = letters.has('p');
            shell.process().out((pidsOnly
                    ? Integer.toString(job.process().pid())
                    : job.line(shell.jobs().mark(job), letters.has('l'))) + "\n");
            if (job.ended() && !pidsOnly) shell.jobs().forget(job);
        }
        return 0;
    }

    static int toForeground(Shell shell, List<String> arguments) {
        return control(shell, arguments);
    }

    static int goOn(Shell shell, List<String> arguments) {
        return control(shell, arguments);
    }

    /** A shell without a terminal controls no jobs: it only finds out which one is meant. */
    private static int control(Shell shell, List<String> arguments) {
        String name = arguments.isEmpty() ? "%%" : arguments.getFirst();
        Job job = name.startsWith("%")
                ? shell.jobs().named(name)
                : shell.jobs().of(Numbers.parse(name)).orElseThrow(() -> new ShellError(name + ": no such job"));
        throw new ShellError("job %" + job.number() + " not created under job control");
    }

    static int kill(Shell shell, List<String> arguments) {
        List<String> words = new ArrayList<>();
        for (String word : arguments)
            words.add(word.startsWith("%") ? Integer.toString(shell.jobs().named(word).process().pid()) : word);
        return Applets.run(new Call(shell.process(), "sh", "kill", words));
    }

    /** Processor time of the shell and its children; too little to count. */
    static int times(Shell shell, List<String> arguments) {
        shell.process().out("0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n");
        return 0;
    }
}
