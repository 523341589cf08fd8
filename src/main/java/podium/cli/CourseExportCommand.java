package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.cli.export.QuizFormat;
import podium.course.Course;
import podium.course.QuizBank;

/** Writes quizzes for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Write quizzes for a learning platform or for flash cards.")
final class CourseExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private QuizFormat format = QuizFormat.moodle;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write; - for standard output.")
    private String file = "-";

    @Option(names = "--bank", paramLabel = "NAME", description = "Only this bank of questions, as in back-off.")
    private Optional<String> bank = Optional.empty();

    @Mixin
    private CourseOption packs = new CourseOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Course course = packs.load(spec);
        List<QuizBank> banks = course.quizzes().stream().filter(
                each -> bank.isEmpty() || each.id().equals(bank.get())).toList();
        if (banks.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no such bank of questions; there are "
                    + String.join(", ", course.quizzes().stream().map(QuizBank::id).toList()));
        }
        if (file.equals("-")) {
            format.write(banks, spec.commandLine().getOut());
        } else {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(file)))) {
                format.write(banks, out);
            }
        }
        return 0;
    }
}
