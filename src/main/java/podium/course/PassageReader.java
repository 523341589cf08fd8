package podium.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import podium.course.yaml.Fields;
import podium.course.yaml.Times;
import podium.course.yaml.YamlText;
import podium.text.Source;
import podium.text.Span;

/** Finds in a lesson's Markdown what the simulator answers for. */
final class PassageReader extends AbstractVisitor {
    private static final Duration WATCH = Duration.ofSeconds(60);
    private static final String COMMENT = "<!-- expect ";

    private final Source source;
    private final int body;
    private final Consumer<Finding> findings;
    private final List<Passage> passages = new ArrayList<>();

    /** @param body where the Markdown starts, behind the front matter */
    PassageReader(Source source, int body, Consumer<Finding> findings) {
        this.source = source;
        this.body = body;
        this.findings = findings;
    }

    List<Passage> read() {
        Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        parser.parse(source.text().substring(body)).accept(this);
        return List.copyOf(passages);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        String info = block.getInfo() == null ? "" : block.getInfo().strip();
        List<String> words = List.of(info.split("\\s+"));
        Span whole = span(block);
        switch (words.getFirst()) {
            case "yaml" -> run(block, words, whole);
            case "predict" -> predict(whole);
            case "output" -> output(block, words, whole);
            default -> {
                // Any other fence is an illustration.
            }
        }
    }

    @Override
    public void visit(HtmlBlock block) {
        String text = block.getLiteral().strip();
        int end = text.lastIndexOf("-->");
        if (!text.startsWith(COMMENT) || end < 0) return;
        Span whole = span(block);
        int start = source.text().indexOf(COMMENT, whole.start()) + COMMENT.length();
        Span inner = new Span(start, source.text().indexOf("-->", start));
        Fields fields = YamlText.read(source, inner, Finding.in(source, findings));
        Optional<Expectation> expectation = ExpectationReader.read(fields);
        fields.done();
        expectation.ifPresent(e -> passages.add(new Passage.Claim(whole, e)));
    }

    private void run(FencedCodeBlock block, List<String> words, Span whole) {
        if (words.size() < 2 || !words.get(1).equals("run")) return;
        String name = words.size() > 2 ? words.get(2) : "";
        Duration watch = words.size() > 3 ? time(words.get(3), whole) : WATCH;
        passages.add(new Passage.Run(whole, name, block.getLiteral(), watch));
    }

    private void predict(Span whole) {
        Fields fields = YamlText.read(source, inside(whole), Finding.in(source, findings));
        Question question = QuestionReader.read(fields, "predict");
        fields.done();
        passages.add(new Passage.Foretell(whole, question));
    }

    private void output(FencedCodeBlock block, List<String> words, Span whole) {
        if (words.size() != 3 || !words.get(1).equals("at")) {
            findings.accept(Finding.error(source, whole, "an output without a time",
                    "Write ```output at 4s: the rows are compared with the run at that time."));
            return;
        }
        passages.add(new Passage.Output(whole, time(words.get(2), whole), block.getLiteral()));
    }

    private Duration time(String word, Span whole) {
        return Times.parse(word).orElseGet(() -> {
            findings.accept(Finding.error(source, whole, word + " is not a time", "Write it as in 4s or 1m30s."));
            return WATCH;
        });
    }

    private Span span(Node block) {
        SourceSpan first = block.getSourceSpans().getFirst();
        SourceSpan last = block.getSourceSpans().getLast();
        return new Span(body + first.getInputIndex(), body + last.getInputIndex() + last.getLength());
    }

    /** A fence without its first and last line. */
    private Span inside(Span whole) {
        int start = Math.min(source.text().indexOf('\n', whole.start()) + 1, whole.end());
        int end = source.text().lastIndexOf('\n', whole.end() - 1) + 1;
        return new Span(start, Math.max(start, end));
    }
}
