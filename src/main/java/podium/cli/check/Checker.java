package podium.cli.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.manifest.admission.ClusterView;
import podium.manifest.lint.Lint;
import podium.text.Problem;
import podium.text.Source;

/** Checks texts on all cores and hands the results on in the order of the texts, as soon as they are there. */
public final class Checker {
    /** So many texts a core are read ahead: results wait for their turn, and memory stays small. */
    private static final int AHEAD = 8;
    private static final List<String> NO_FAULT = List.of("not-simulated");
    private final ManifestReader reader = new ManifestReader();
    private final Set<String> disabled;
    private final boolean lint;
    private final ClusterView cluster;

    /** @param disabled rules and kinds of problems that are switched off, by their ids */
    public Checker(Set<String> disabled, boolean lint, ClusterView cluster) {
        this.disabled = disabled;
        this.lint = lint;
        this.cluster = cluster;
    }

    /** Checks one text. */
    public Checked check(Source source) {
        Manifest manifest = reader.read(source, cluster);
        List<Problem> all = new ArrayList<>(manifest.problems());
        if (lint) all.addAll(Lint.of(manifest, disabled));
        all.removeIf(p -> NO_FAULT.contains(p.code()) || (isOptional(p) && disabled.contains(p.code())));
        all.sort(Comparator.comparingInt((Problem p) -> p.span().start()).thenComparing(Problem::severity));
        return new Checked(manifest, List.copyOf(all));
    }

    /** A refusal stays one, but for kinds that another cluster may know. */
    private static boolean isOptional(Problem problem) {
        return problem.severity() != Problem.Severity.ERROR || problem.code().equals("unknown-kind");
    }

    /** Checks all texts; a file that cannot be read ends it with an {@link IOException}. */
    public void run(List<Inputs.Input> inputs, Consumer<Checked> out) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
            Deque<Future<Checked>> waiting = new ArrayDeque<>();
            for (Inputs.Input input : inputs) {
                waiting.add(pool.submit(() -> check(new Source(input.name(), input.text()))));
                if (waiting.size() >= cores * AHEAD) out.accept(result(waiting.remove()));
            }
            while (!waiting.isEmpty()) out.accept(result(waiting.remove()));
        }
    }

    private static Checked result(Future<Checked> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) throw unreadable;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
