package podium.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import podium.desktop.settings.Relocation;
import podium.desktop.settings.UserFolder;
import podium.progress.ProgressStore;
import podium.progress.SqlProgressStore;
import podium.progress.classroom.ClassDatabase;
import podium.progress.classroom.Receipt;
import podium.progress.classroom.Report;

/** Sends a learner's attempts, answers to questions and exams to the database of the class. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Send what was done on this machine to the database of a class: attempts at exercises, answers to questions, and exams.")
final class ReportCommand implements Callable<Integer> {
    private final SortedMap<String, String> environment;

    @Option(names = "--to", required = true, paramLabel = "URL", description = "The class's database, as in jdbc:postgresql://HOST/DATABASE.")
    private String url = "";

    @Option(names = "--learner", paramLabel = "NAME", description = "Who did it (default: the user of this machine).")
    private String learner = System.getProperty("user.name", "");

    @Option(names = "--progress", paramLabel = "FILE", description = "The file of the progress, without its ending .mv.db (default: the one of the window).")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private ClassAccess access = new ClassAccess();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @param environment the variables of the process */
    ReportCommand(SortedMap<String, String> environment) {
        this.environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }

    @Override
    public Integer call() {
        Path progress = file.orElseGet(this::usual);
        Path kept = Path.of(progress + ".mv.db");
        if (!Files.exists(kept)) {
            spec.commandLine().getErr().println("error: there is no progress in " + kept.toAbsolutePath()
                    + ". A report sends what the window has graded: answer an exercise first, or name another file by"
                    + " --progress.");
            return 1;
        }
        Report report = report(progress);
        try (ClassDatabase database = access.open(url, environment)) {
            Receipt receipt = database.report(learner, report);
            say(receipt.attempts(), "attempt", "attempts");
            if (receipt.answers().sent() > 0) say(receipt.answers(), "answer to questions", "answers to questions");
            if (receipt.exams().sent() > 0) say(receipt.exams(), "exam", "exams");
        }
        return 0;
    }

    private void say(Receipt.Count count, String one, String many) {
        spec.commandLine().getOut().println("Sent " + count.sent() + " " + (count.sent() == 1 ? one : many) + " of "
                + learner.strip() + "; " + count.added() + " new to the class.");
    }

    /** Read and closed again: the class's database may be slow, and the window may be opened meanwhile. */
    private static Report report(Path progress) {
        try (ProgressStore store = SqlProgressStore.open(progress)) {
            return Report.of(store.archive());
        }
    }

    private Path usual() {
        UserFolder folder = UserFolder.locate(Optional.ofNullable(System.getProperty("podium.data")), environment,
                System.getProperty("user.home", "."));
        return new Relocation(folder.path()).current().path().resolve("progress");
    }
}
