package podium.desktop;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import podium.cluster.why.Derivation;
import podium.course.Lesson;
import podium.desktop.drawer.WhyActions;
import podium.desktop.outline.OutlineItem;

/** Where a derivation leads in this window. */
final class WhyLinks implements WhyActions {
    private final Services services;
    private final StageHost stage;
    private final Consumer<OutlineItem> open;

    WhyLinks(Services services, StageHost stage, Consumer<OutlineItem> open) {
        this.services = services;
        this.stage = stage;
        this.open = open;
    }

    @Override
    public void browse(String address) {
        services.browse().accept(address);
    }

    @Override
    public void seek(Instant at) {
        stage.seek(at);
    }

    @Override
    public List<LessonLink> lessons(Derivation why) {
        return services.course().lessons().stream().filter(lesson -> tells(lesson.markdown(), why)).map(
                this::link).toList();
    }

    private LessonLink link(Lesson lesson) {
        return new LessonLink("Lesson " + lesson.number() + ": " + lesson.title(),
                () -> open.accept(new OutlineItem.OfLesson(lesson)));
    }

    /** A lesson tells of what it links to, and of values that it sets in the letters of code. */
    static boolean tells(String markdown, Derivation why) {
        return markdown.contains(why.rule().link()) || markdown.contains("`" + why.value() + "`");
    }
}
