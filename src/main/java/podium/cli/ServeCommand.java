package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.kubectl.session.LiveCluster;
import podium.serve.ApiService;
import podium.serve.Credentials;
import podium.serve.Kubeconfig;
import podium.serve.ServedCluster;
import podium.simulation.Scenario;

/** Lets a real kubectl work with a simulated cluster. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Answer the Kubernetes API on this machine, so that kubectl, k9s or an IDE work with a simulated cluster.")
final class ServeCommand implements Callable<Integer> {
    private static final Duration LONGEST = Duration.ofDays(3650);

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A manifest or scenario that the cluster begins with.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--port", paramLabel = "N", description = "Where to listen on 127.0.0.1; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--speed", paramLabel = "X", description = "Seconds of the cluster in a second (default: ${DEFAULT-VALUE}).")
    private double speed = 1;

    @Option(names = "--seed", paramLabel = "N", description = "Draws all that a real cluster leaves to chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = {"-n",
            "--namespace"}, paramLabel = "NAME", description = "The namespace of the kubeconfig (default: ${DEFAULT-VALUE}).")
    private String namespace = "default";

    @Option(names = "--kubeconfig", paramLabel = "FILE", description = "The file to write for kubectl (default: ${DEFAULT-VALUE}).")
    private Path kubeconfig = Path.of("podium.kubeconfig");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (!(speed > 0) || speed > 1000) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--speed is " + speed + ": a number above 0 and up to 1000 is needed, as in 1, 0.5 or 10");
        }
        Workplace workplace = Workplace.open();
        Scenario scenario = scenario(workplace);
        Credentials credentials = Credentials.drawn();
        try (ServedCluster served = new ServedCluster(
                () -> LiveCluster.begin(workplace.engine(), workplace.reader(), scenario), speed);
                ApiService service = new ApiService(served, workplace.reader(), port, credentials)) {
            write(Kubeconfig.of(service.url(), credentials, namespace));
            PrintWriter out = spec.commandLine().getOut();
            out.println("The cluster answers at " + service.url() + ", its time runs " + speed + " times as fast.");
            out.println("In another terminal: export KUBECONFIG=" + kubeconfig.toAbsolutePath());
            out.println("Stop with Ctrl+C.");
            out.flush();
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private Scenario scenario(Workplace workplace) {
        return file.map(path -> {
            ScenarioLoader.Loaded loaded = new ScenarioLoader(spec).load(path);
            return loaded.scenario(seed, namespace, Optional.of(LONGEST), workplace.world());
        }).orElseGet(() -> new Scenario(seed, namespace, LONGEST, workplace.world(), List.of()));
    }

    /** Only its owner may read the file: it holds the token. */
    private void write(String text) throws IOException {
        Files.deleteIfExists(kubeconfig);
        if (Files.getFileStore(kubeconfig.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(kubeconfig,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(kubeconfig, text);
    }
}
