package podium.cli.check;

import java.io.PrintWriter;
import podium.manifest.verdict.CreateVerdict;
import podium.manifest.verdict.Verdict;

/** The words of {@code kubectl create --dry-run=server -f FILE}, for each text by itself. */
public final class KubectlReport implements Report {
    private final PrintWriter out;
    private final PrintWriter err;

    /** Writes to standard output and standard error, as kubectl does. */
    public KubectlReport(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void add(Checked checked) {
        Verdict verdict = CreateVerdict.of(checked.manifest(), CreateVerdict.DryRun.SERVER);
        out.print(verdict.out());
        out.flush();
        err.print(verdict.err());
        err.flush();
    }

    @Override
    public void finish() {
        out.flush();
    }
}
