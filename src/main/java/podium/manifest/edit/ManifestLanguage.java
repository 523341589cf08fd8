package podium.manifest.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.manifest.ManifestReader;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/**
 * Everything that an editor asks about a manifest. Each answer is a pure function of the text; none throws, whatever the
 * text. Safe to share between threads.
 */
public final class ManifestLanguage {
    private final ProblemReader problems;
    private final SchemaWay ways;
    private final Completion completion;
    private final Explainer explainer;

    /** Whether a text that is being written says nothing so far, but for comments: that is no mistake yet. */
    public static boolean isNothingYet(String text) {
        return text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    /** @param images names of images that can be pulled */
    public ManifestLanguage(ManifestReader reader, List<String> images) {
        problems = new ProblemReader(reader);
        FieldDocs docs = new FieldDocs();
        ways = new SchemaWay(reader.schema());
        completion = new Completion(reader.schema(), docs, images);
        explainer = new Explainer(ways, docs);
    }

    /** What is wrong, in order of place, each with what mends it. */
    public List<Problem> problems(Source source) {
        QuickFixes fixes = new QuickFixes(source, ways);
        return problems.problems(source).stream().sorted(Comparator.comparingInt(p -> p.span().start())).map(
                fixes::mended).toList();
    }

    /** What could stand at a cursor. */
    public List<Suggestion> complete(Source source, int offset) {
        return completion.at(source, offset);
    }

    /** What stands at a place. */
    public Optional<Explanation> explain(Source source, int offset) {
        return explainer.at(source, Math.clamp(offset, 0, source.text().length()));
    }

    /** The parts to jump to, in the order of the text. */
    public List<OutlineEntry> outline(Source source) {
        return Outline.of(Sheet.of(source, ways));
    }

    /** The name at a place with all its uses; empty where no name stands that this text gives. */
    public Optional<Renaming> renaming(Source source, int offset) {
        return Renaming.at(Sheet.around(source, ways, offset), offset);
    }

    /** The text in its usual form. */
    public Formatting format(Source source) {
        return Formatter.format(source);
    }

    /** The way from the document to a place, outermost first; empty outside of any document. */
    public List<Crumb> path(Source source, int offset) {
        Sheet sheet = Sheet.around(source, ways, offset);
        Optional<Sheet.Page> page = sheet.at(offset);
        if (page.isEmpty()) return List.of();
        List<Crumb> crumbs = new ArrayList<>();
        String title = (page.get().text("kind") + " " + page.get().name()).strip();
        if (!title.isEmpty()) crumbs.add(new Crumb(title, page.get().places().nearest("kind")));
        Locator.at(sheet, offset).ifPresent(
                hit -> hit.steps().forEach(step -> crumbs.add(new Crumb(step.label(), step.span()))));
        return List.copyOf(crumbs);
    }

    /** One step of a path: how it is called, and where it stands. */
    public record Crumb(String label, Span span) {
    }

    /** The next larger part of the text around a selection; the selection itself when it is all of it. */
    public Span grow(Source source, Span selection) {
        return Growing.from(source.text(), selection);
    }

    /** The lines, from 0, that can be folded away under another: each span is the first and the last of them. */
    public List<Span> folds(Source source) {
        return Folding.of(source.text());
    }
}
