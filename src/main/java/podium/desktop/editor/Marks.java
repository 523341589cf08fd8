package podium.desktop.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import podium.text.Problem;
import podium.text.Span;

/** The style classes of every character: colours of YAML, and under them the marks of problems. */
final class Marks {
    /** Each mark is a pass over the text; a text with more problems than this is not mended by underlines. */
    private static final int MOST_MARKS = 100;

    private Marks() {
    }

    /** The styles of a region, which starts and ends where no block scalar goes on. */
    static StyleSpans<Collection<String>> of(String text, Span region, List<Problem> problems) {
        StyleSpans<Collection<String>> styles = colours(text.substring(region.start(), region.end()));
        for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST_MARKS))) {
            Span span = visible(problem.span(), text);
            if (span.end() <= region.start() || span.start() >= region.end()) continue;
            styles = styles.overlay(underline(problem, span, region), (below, above) -> above.isEmpty()
                    ? below
                    : Stream.concat(below.stream(), above.stream()).distinct().toList());
        }
        return styles;
    }

    private static StyleSpans<Collection<String>> colours(String text) {
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        int at = 0;
        for (Token token : YamlTokens.of(text)) {
            builder.add(List.of(), token.start() - at);
            builder.add(List.of(token.styleClass()), token.end() - token.start());
            at = token.end();
        }
        builder.add(List.of(), text.length() - at);
        return builder.create();
    }

    private static StyleSpans<Collection<String>> underline(Problem problem, Span span, Span region) {
        int start = Math.max(span.start(), region.start());
        int end = Math.min(span.end(), region.end());
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        builder.add(List.of(), start - region.start());
        builder.add(List.of(problem.severity() == Problem.Severity.ERROR ? "problem-error" : "problem-warning"),
                end - start);
        builder.add(List.of(), region.end() - end);
        return builder.create();
    }

    /** What two lists of problems do not mark alike: from the first such place to the end of the last; empty for none. */
    static Optional<Span> difference(List<Problem> before, List<Problem> now) {
        List<Span> spans = Stream.concat(before.stream().filter(p -> !marked(p, now)),
                now.stream().filter(p -> !marked(p, before))).map(Problem::span).toList();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(spans.stream().mapToInt(Span::start).min().orElse(0),
                        spans.stream().mapToInt(Span::end).max().orElse(0)));
    }

    private static boolean marked(Problem problem, List<Problem> all) {
        return all.stream().anyMatch(p -> p.span().equals(problem.span()) && p.severity() == problem.severity());
    }

    /** A span held within the text and at least one character long where the text has one: a mark must be seen. */
    static Span visible(Span span, String text) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        if (end > start) return new Span(start, end);
        if (start < text.length() && text.charAt(start) != '\n') return new Span(start, start + 1);
        return new Span(Math.max(0, start - 1), start);
    }

    /** All places where something stands, without regard to case. */
    static List<Span> occurrences(String text, String wanted) {
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty()) return found;
        for (int at = 0; at + wanted.length() <= text.length();) {
            if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                found.add(new Span(at, at + wanted.length()));
                at += wanted.length();
            } else {
                at++;
            }
        }
        return found;
    }
}
