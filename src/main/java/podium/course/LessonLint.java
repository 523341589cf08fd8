package podium.course;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import podium.text.Span;

/** What can be said about a lesson's text without running it. */
public final class LessonLint extends AbstractVisitor {
    private static final List<String> SECTIONS = List.of("Remember", "In the exam");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?:|mailto:|#).*");

    private final CourseFiles files;
    private final LessonForm form;
    private final Lesson lesson;
    private final List<Finding> findings = new ArrayList<>();
    private final TreeSet<String> sections = new TreeSet<>();
    private int words;

    private LessonLint(CourseFiles files, Lesson lesson) {
        this.files = files;
        this.form = LessonForm.of(files);
        this.lesson = lesson;
    }

    /** The findings about one lesson. */
    public static List<Finding> check(CourseFiles files, Lesson lesson) {
        LessonLint lint = new LessonLint(files, lesson);
        Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
        parser.parse(lesson.markdown()).accept(lint);
        lint.length();
        lint.parts();
        return lint.findings;
    }

    @Override
    public void visit(Text text) {
        words += count(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words += count(code.getLiteral());
    }

    @Override
    public void visit(Heading heading) {
        StringBuilder title = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                title.append(text.getLiteral());
            }
        });
        sections.add(title.toString());
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        target(link.getDestination(), link.getSourceSpans());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        target(image.getDestination(), image.getSourceSpans());
        visitChildren(image);
    }

    private void target(String destination, List<SourceSpan> spans) {
        if (ELSEWHERE.matcher(destination).matches()) return;
        String path = destination.replaceFirst("#.*", "");
        if (files.exists(resolve("lessons/" + lesson.id(), path))) return;
        int body = lesson.source().text().length() - lesson.markdown().length();
        int at = body + (spans.isEmpty() ? 0 : spans.getFirst().getInputIndex());
        findings.add(Finding.error(lesson.source(), new Span(at, at), "there is no file " + destination,
                "Links and pictures are given from the lesson's own folder."));
    }

    private void length() {
        if (words >= form.leastWords() && words <= form.mostWords()) return;
        findings.add(Finding.error(lesson.source(), "the text has " + words + " words",
                "A lesson has " + form.leastWords() + " to " + form.mostWords() + " words, code not counted."));
    }

    private void parts() {
        if (lesson.goals().isEmpty()) missing("goals", "Say in the front matter what a learner can do afterwards.");
        if (lesson.exam().isEmpty()) missing("exam objectives", "List in the front matter what of an exam it serves.");
        for (String section : SECTIONS) {
            if (!sections.contains(section)) missing("section \"" + section + "\"", "Add a heading ## " + section);
        }
        if (lesson.exercises().size() < form.leastExercises()) {
            missing("exercise no. " + form.leastExercises(),
                    "A lesson has " + form.leastExercises() + " exercises or more.");
        }
        List<Passage> passages = lesson.passages();
        int run = first(Passage.Run.class);
        int foretell = first(Passage.Foretell.class);
        int output = first(Passage.Output.class);
        if (run == passages.size()) missing("manifest that runs", "Add a fence ```yaml run");
        if (foretell == passages.size()) missing("prediction", "Add a fence ```predict behind the first manifest.");
        else if (output < foretell) {
            findings.add(Finding.error(lesson.source(), passages.get(foretell).span(),
                    "the prediction comes after an output that gives answers away",
                    "Ask first, explain then: move the prediction up."));
        }
    }

    /** The place of the first passage of a kind; behind the last one when there is none. */
    private int first(Class<? extends Passage> kind) {
        for (int i = 0; i < lesson.passages().size(); i++) if (kind.isInstance(lesson.passages().get(i))) return i;
        return lesson.passages().size();
    }

    private void missing(String what, String rule) {
        findings.add(Finding.error(lesson.source(), "there is no " + what, rule));
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private static String resolve(String folder, String path) {
        List<String> parts = new ArrayList<>(List.of(folder.split("/", -1)));
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) parts.removeLast();
            else if (!part.equals(".") && !part.equals("..")) parts.add(part);
        }
        return String.join("/", parts);
    }
}
