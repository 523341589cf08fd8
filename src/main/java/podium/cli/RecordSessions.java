package podium.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.kubectl.record.SessionRecorder;

/** Recordings of kubectl sessions: files at hand, then commands with their times. */
@Command(name = "kubectl", mixinStandardHelpOptions = true, description = "Answer the commands of kubectl sessions, one JSON file each.")
final class RecordSessions implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "SESSION.json", description = "Sessions: files and commands with their times.")
    private List<Path> sessions = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the answers go.")
    private Path out = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        Workplace workplace = Workplace.open();
        ObjectMapper mapper = new ObjectMapper();
        for (Path path : sessions) {
            JsonNode session = mapper.readTree(path.toFile());
            String answered = new SessionRecorder(workplace.engine(), workplace.reader(), workplace.world()).answer(
                    session).toString();
            Files.writeString(out.resolve(String.valueOf(path.getFileName())), answered);
        }
        return 0;
    }
}
