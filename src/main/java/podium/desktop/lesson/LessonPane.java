package podium.desktop.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Exercise;
import podium.course.Lesson;
import podium.desktop.parts.Scrolled;
import podium.desktop.parts.Words;

/** A lesson to read: title, aims, text, exercises, and the way on. */
public final class LessonPane extends Scrolled {
    private final VBox column = new VBox();

    public LessonPane(Lesson lesson, Optional<Lesson> next, LessonActions actions) {
        getStyleClass().add("reader");
        column.getStyleClass().add("reader-column");
        StackPane page = new StackPane(column);
        page.getStyleClass().add("reader-page");
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(true);
        setAccessibleText("Lesson " + lesson.number() + ": " + lesson.title());

        add(Words.wrapped(String.format(Locale.ROOT, "LESSON %d  ·  %d MINUTES", lesson.number(), lesson.minutes()),
                "kicker"));
        add(Words.wrapped(lesson.title(), "reader-title"));
        if (!lesson.goals().isEmpty()) add(aims(lesson.goals()));
        LessonFences fences = new LessonFences(lesson, actions);
        if (!lesson.exam().isEmpty()) add(Words.wrapped("Exam: " + String.join("; ", lesson.exam()), "reader-exam"));
        new Typesetter(new InlineText(actions::open), fences::set).set(withoutTitle(lesson)).forEach(this::add);
        if (!lesson.exercises().isEmpty()) add(exercises(lesson.exercises(), actions));
        Button done = new Button(next.map(l -> "Done. Next: " + l.title()).orElse("Done"),
                new FontIcon(Feather.CHECK));
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> actions.done(lesson));
        add(done);
    }

    /** The title stands above the text already; a first heading that says the same is not said twice. */
    private static String withoutTitle(Lesson lesson) {
        String text = lesson.markdown().stripLeading();
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        boolean same = first.startsWith("# ") && first.substring(2).strip().equalsIgnoreCase(lesson.title());
        return same ? text.substring(first.length()) : text;
    }

    private void add(Node node) {
        column.getChildren().add(node);
    }

    private static Node aims(List<String> goals) {
        VBox box = new VBox(Words.wrapped("Afterwards you can", "aims-title"));
        box.getStyleClass().add("aims");
        goals.forEach(goal -> {
            Label line = Words.wrapped(goal, "aims-line");
            line.setGraphic(new FontIcon(Feather.TARGET));
            box.getChildren().add(line);
        });
        return box;
    }

    private static Node exercises(List<Exercise> exercises, LessonActions actions) {
        VBox box = new VBox(Words.wrapped("Exercises", "reader-section"));
        box.getStyleClass().add("reader-exercises");
        for (Exercise exercise : exercises) {
            Hyperlink link = new Hyperlink(exercise.title(), new FontIcon(Feather.EDIT_3));
            link.setOnAction(_ -> actions.open(exercise));
            Label about = Words.wrapped(String.format(Locale.ROOT, "%s, level %d, about %d min", exercise.kind().word(),
                    exercise.level(), exercise.minutes()), "muted");
            box.getChildren().add(new VBox(link, about));
        }
        return box;
    }
}
