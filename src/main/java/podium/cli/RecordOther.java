package podium.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.cli.check.TextFile;
import podium.cluster.ApiJson;
import podium.kubectl.record.RowRecorder;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.manifest.admission.ClusterView;
import podium.manifest.verdict.CreateVerdict;
import podium.manifest.verdict.Verdict;
import podium.shell.machine.ShellCase;
import podium.text.Source;

/** Recordings of single answers: rows of Pods, scripts of the shell, verdicts on manifests. */
final class RecordOther {
    private RecordOther() {
    }

    /** What every one of them is given. */
    abstract static class Recording implements Callable<Integer> {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the answers go.")
        private Path out = Path.of("-");

        void write(String text) throws IOException {
            Files.writeString(out, text);
        }
    }

    /** Rows of {@code kubectl get pods -o wide}. */
    @Command(name = "rows", mixinStandardHelpOptions = true, description = "Answer Pods with their statuses, one a line, with row, QoS class and resources.")
    static final class Rows extends Recording {
        @Parameters(paramLabel = "IN.jsonl", description = "Lines with now and pod.")
        private Path in = Path.of("-");

        @Override
        public Integer call() throws IOException {
            RowRecorder recorder = new RowRecorder();
            ObjectMapper mapper = new ObjectMapper();
            StringBuilder text = new StringBuilder();
            for (String line : Files.readAllLines(in)) text.append(recorder.answer(mapper.readTree(line))).append('\n');
            write(text.toString());
            return 0;
        }
    }

    /** Scripts run by the shell. */
    @Command(name = "shell", mixinStandardHelpOptions = true, description = "Run shell scripts and write their output and exit codes.")
    static final class Shell extends Recording {
        @Parameters(paramLabel = "IN.json", description = "A list of cases with name and script.")
        private Path in = Path.of("-");

        @Override
        public Integer call() throws IOException {
            ObjectMapper mapper = new ObjectMapper();
            List<JsonNode> cases = new ArrayList<>();
            mapper.readTree(in.toFile()).forEach(cases::add);
            ArrayNode answers = mapper.createArrayNode();
            cases.parallelStream().map(one -> answer(mapper, one)).toList().forEach(answers::add);
            write(answers.toString());
            return 0;
        }

        private static ObjectNode answer(ObjectMapper mapper, JsonNode one) {
            ShellCase.Result result = ShellCase.run(one.path("script").asText());
            return mapper.createObjectNode().put("name", one.path("name").asText()).put("rc", result.rc()).put("out",
                    result.out()).put("err", result.err());
        }
    }

    /** What {@code kubectl create --dry-run} answers to manifests. */
    @Command(name = "api", mixinStandardHelpOptions = true, description = "Answer manifests as kubectl create does, with --dry-run=server and =client.")
    static final class Api extends Recording {
        @Parameters(arity = "1..*", paramLabel = "MANIFEST", description = "Manifest files.")
        private List<Path> files = new ArrayList<>();

        @Override
        public Integer call() throws IOException {
            ManifestReader reader = new ManifestReader();
            ObjectMapper mapper = ApiJson.mapper();
            ObjectNode answers = mapper.createObjectNode();
            for (Path file : files) {
                String name = file.getFileName().toString();
                Source source = new Source(name, TextFile.decoded(Files.readAllBytes(file)));
                answers.set(name, answer(mapper, reader.read(source, ClusterView.DRY_RUN)));
            }
            write(answers.toString());
            return 0;
        }

        private static ObjectNode answer(ObjectMapper mapper, Manifest manifest) {
            ObjectNode answer = mapper.createObjectNode();
            answer.set("server", verdict(mapper, CreateVerdict.of(manifest, CreateVerdict.DryRun.SERVER)));
            answer.set("client", verdict(mapper, CreateVerdict.of(manifest, CreateVerdict.DryRun.CLIENT)));
            if (manifest.documents().size() == 1) {
                manifest.documents().getFirst().accepted().ifPresent(taken -> answer.set("object", taken.stored()));
            }
            return answer;
        }

        private static ObjectNode verdict(ObjectMapper mapper, Verdict verdict) {
            return mapper.createObjectNode().put("rc", verdict.code()).put("out", verdict.out()).put("err",
                    verdict.err());
        }
    }
}
