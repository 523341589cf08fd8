package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.cli.check.Checker;
import podium.cli.check.Inputs;
import podium.cli.check.JsonReport;
import podium.cli.check.JunitReport;
import podium.cli.check.KubectlReport;
import podium.cli.check.Report;
import podium.cli.check.SarifReport;
import podium.cli.check.TextReport;
import podium.manifest.admission.ClusterView;

/** Checks manifests as a server would, and gives advice beyond that. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Check manifests as a Kubernetes 1.36 server would, and advise beyond that.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:a server takes everything", "1:something is refused", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {
    /** The forms of the result. */
    enum Form {
        text, json, junit, sarif
    }

    /** Whose words are used. */
    enum Voice {
        podium, kubectl
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, directories of .json, .yaml and .yml, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(names = {"-o",
            "--output"}, paramLabel = "FORM", description = "text, json (a line a file), junit or sarif (default: ${DEFAULT-VALUE}).")
    private Form form = Form.text;

    @Option(names = "--as", paramLabel = "VOICE", description = "kubectl: its very words, as of create --dry-run=server.")
    private Voice voice = Voice.podium;

    @Option(names = "--disable", split = ",", paramLabel = "RULE", description = "Rules or kinds of problems to leave out.")
    private List<String> disabled = new ArrayList<>();

    @Option(names = "--no-lint", description = "No advice: only what a server says.")
    private boolean noLint;

    @Option(names = {"-R", "--recursive"}, description = "Read directories inside directories, too.")
    private boolean recursive;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        boolean kubectl = voice == Voice.kubectl;
        ClusterView cluster = kubectl ? ClusterView.DRY_RUN : ClusterView.OPEN;
        Checker checker = new Checker(new TreeSet<>(disabled), !noLint && !kubectl, cluster);
        Report report = kubectl
                ? new KubectlReport(spec.commandLine().getOut(), spec.commandLine().getErr())
                : report(spec.commandLine().getOut());
        AtomicBoolean valid = new AtomicBoolean(true);
        checker.run(Inputs.of(files, recursive, System.in), checked -> {
            if (!checked.isValid()) valid.set(false);
            report.add(checked);
        });
        report.finish();
        spec.commandLine().getOut().flush();
        return valid.get() ? 0 : 1;
    }

    private Report report(PrintWriter out) {
        return switch (form) {
            case text -> new TextReport(out);
            case json -> new JsonReport(out);
            case junit -> new JunitReport(out);
            case sarif -> new SarifReport(out);
        };
    }
}
