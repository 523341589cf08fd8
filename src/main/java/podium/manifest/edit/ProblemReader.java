package podium.manifest.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.manifest.Document;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.manifest.admission.ClusterView;
import podium.manifest.syntax.DocumentSplitter;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/**
 * The problems of a text that changes a little at a time: a document that was in the text before, word for word and
 * after the same others, is not read again. It finds what {@link ManifestReader} finds. Safe to share between threads.
 */
final class ProblemReader {
    private final ManifestReader reader;
    private volatile Map<Key, Outcome> last = new LinkedHashMap<>();

    ProblemReader(ManifestReader reader) {
        this.reader = reader;
    }

    private record Key(String text, ClusterView cluster) {
    }

    /**
     * What came of a document alone.
     *
     * @param problems with places that count from its start
     * @param objects how many objects it holds
     * @param ends whether reading ends with it
     * @param after the cluster that the next document meets
     */
    private record Outcome(List<Problem> problems, int objects, boolean ends, ClusterView after) {
    }

    /** All problems in the order in which the documents are read. */
    List<Problem> problems(Source source) {
        Map<Key, Outcome> known = last;
        Map<Key, Outcome> now = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        ClusterView cluster = ClusterView.FRESH;
        int objects = 0;
        for (DocumentSplitter.Part part : DocumentSplitter.split(source.text())) {
            // A bad separator is told with what stands before it, so the text is read as one.
            if (!(part instanceof DocumentSplitter.Part.Chunk chunk)) return reader.read(source).problems();
            Key key = new Key(chunk.text(), cluster);
            Outcome outcome = Optional.ofNullable(known.get(key)).orElseGet(() -> read(key, source.name()));
            now.put(key, outcome);
            outcome.problems().forEach(p -> problems.add(moved(p, chunk.start())));
            cluster = outcome.after();
            objects += outcome.objects();
            if (outcome.ends()) break;
        }
        last = now;
        boolean unsaid = objects == 0 && problems.isEmpty() && !ManifestLanguage.isNothingYet(source.text());
        return unsaid ? reader.read(source).problems() : problems;
    }

    private Outcome read(Key key, String name) {
        Manifest manifest = reader.read(new Source(name, key.text()), key.cluster());
        ClusterView after = key.cluster();
        for (Document document : manifest.documents()) {
            if (document.object().isPresent()) after = after.with(document.tree());
        }
        boolean empty = manifest.documents().isEmpty() && isEmpty(manifest);
        return new Outcome(empty ? List.of() : manifest.problems(), manifest.documents().size(),
                manifest.broken().isPresent() && !empty, after);
    }

    /** A document without objects is a problem only where the whole text has none. */
    private static boolean isEmpty(Manifest manifest) {
        return manifest.broken().filter(b -> b.message().equals("no objects passed to create")).isPresent();
    }

    private static Problem moved(Problem problem, int by) {
        List<Edit> fixes = problem.fixes().stream().map(
                fix -> new Edit(fix.label(), moved(fix.span(), by), fix.replacement())).toList();
        return new Problem(problem.severity(), problem.code(), moved(problem.span(), by), problem.message(),
                problem.rule(), fixes);
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
