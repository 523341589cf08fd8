package podium.cli;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import podium.cli.standing.ClassForm;
import podium.progress.classroom.ClassDatabase;
import podium.progress.classroom.ClassSummary;

/** Shows who of a class is stuck on what. */
@Command(name = "class", mixinStandardHelpOptions = true, description = "Show who of a class is stuck on what, which checks and questions the class misses, and how its exams went.")
final class ClassCommand implements Callable<Integer> {
    private final SortedMap<String, String> environment;

    @Option(names = "--from", required = true, paramLabel = "URL", description = "The class's database, as in jdbc:postgresql://HOST/DATABASE.")
    private String url = "";

    @Option(names = {"-o",
            "--output"}, paramLabel = "FORM", description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ClassForm form = ClassForm.table;

    @Mixin
    private ClassAccess access = new ClassAccess();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @param environment the variables of the process */
    ClassCommand(SortedMap<String, String> environment) {
        this.environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }

    @Override
    public Integer call() {
        try (ClassDatabase database = access.open(url, environment)) {
            form.write(ClassSummary.of(database.learners(), database.results(), database.answers(),
                    database.exams()), spec.commandLine().getOut());
        }
        return 0;
    }
}
