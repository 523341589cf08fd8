package podium.desktop.lesson;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.commonmark.node.FencedCodeBlock;
import org.kordamp.ikonli.feather.Feather;
import podium.course.Lesson;
import podium.course.Passage;

/** Sets the fenced blocks of one lesson: manifests with buttons, outputs with their time, questions as forms. */
final class LessonFences {
    private final LessonActions actions;
    private final Iterator<Passage.Foretell> questions;
    private final List<Passage.Run> runs;
    private Optional<Passage.Run> lastRun = Optional.empty();

    LessonFences(Lesson lesson, LessonActions actions) {
        this.actions = actions;
        questions = only(lesson, Passage.Foretell.class).iterator();
        runs = only(lesson, Passage.Run.class);
        // A question above the first manifest is about that manifest.
        lastRun = runs.stream().findFirst();
    }

    private static <P extends Passage> List<P> only(Lesson lesson, Class<P> type) {
        return lesson.passages().stream().filter(type::isInstance).map(type::cast).toList();
    }

    Node set(FencedCodeBlock fence) {
        String info = Optional.ofNullable(fence.getInfo()).orElse("").strip();
        List<String> words = List.of(info.split("\\s+"));
        return switch (words.getFirst()) {
            case "yaml" -> manifest(fence.getLiteral(), words);
            case "predict" -> question();
            case "output" -> new CodeBlock(words.size() > 2 ? "kubectl, at " + words.get(2) : "kubectl",
                    fence.getLiteral());
            default -> new CodeBlock(info, fence.getLiteral());
        };
    }

    private Node manifest(String yaml, List<String> words) {
        runs.stream().filter(run -> run.manifest().equals(yaml)).findFirst().ifPresent(
                run -> lastRun = Optional.of(run));
        CodeBlock block = CodeBlock.manifest(words.size() > 2 ? words.get(2) : "", yaml);
        return block.button("Edit", Feather.EDIT_2, "Put this manifest into the editor",
                () -> actions.edit(yaml)).button("Run", Feather.PLAY, "Play this manifest in the stage",
                        () -> actions.run(yaml));
    }

    private Node question() {
        if (!questions.hasNext() || lastRun.isEmpty()) return new CodeBlock("", "");
        return actions.question(lastRun.get(), questions.next());
    }
}
