package podium.frame;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import podium.frame.Moment.Kind;
import podium.frame.Moment.Note;
import podium.shell.machine.Signal;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.ContainerRun;

/** What a single change is called; a change that shows nowhere has no note. */
final class ChangeNotes {
    private ChangeNotes() {
    }

    static List<Note> of(Change change) {
        return switch (change) {
            case Change.PullStarted c -> state(c.run(), "gets its image " + c.image());
            case Change.PullEnded c -> state(c.run(), c.problem().isEmpty()
                    ? "has its image"
                    : "cannot get its image: " + c.problem());
            case Change.ContainerStarted c -> state(c.run(), started(c.run()));
            case Change.ContainerEnded c -> state(c.run(), ended(c));
            case Change.BackOffStarted c -> state(c.run(), "waits " + seconds(Duration.between(c.at(), c.until()))
                    + " before the next try");
            case Change.EventChanged c -> List.of(new Note(Kind.EVENT, c.event().about().name(), "", "event "
                    + c.event().reason() + ": " + c.event().message()));
            case Change.FileChanged c -> file(c);
            case Change.RequestSent c -> note(Kind.REQUEST, c.from(), "asks " + c.host() + ":" + c.port() + ": "
                    + c.outcome());
            case Change.Probed c -> List.of(new Note(Kind.PROBE, c.run().pod().name(), c.run().container(),
                    "the " + c.probe() + " probe of " + c.run().container() + (c.passed() ? " passes" : " fails")));
            case Change.LogWritten c when c.text().isBlank() -> List.of();
            case Change.LogWritten c -> note(Kind.LOG, c.run(), "logs " + firstLine(c.text()));
            case Change.Answered c -> List.of(new Note(Kind.INPUT, "", "", answer(c.answer())));
            case Change.ObjectChanged c when c.type() != Change.Watch.MODIFIED -> List.of(new Note(Kind.STATE, "", "",
                    c.object().kind() + " " + c.object().metadata().name() + " is "
                            + (c.type() == Change.Watch.ADDED ? "created" : "gone")));
            default -> List.of();
        };
    }

    private static List<Note> state(ContainerRun run, String what) {
        return note(Kind.STATE, run, what);
    }

    private static List<Note> note(Kind kind, ContainerRun run, String what) {
        return List.of(new Note(kind, run.pod().name(), run.container(), run.container() + " " + what));
    }

    private static String started(ContainerRun run) {
        return run.attempt() == 0 ? "starts" : "starts again, try " + (run.attempt() + 1);
    }

    private static String ended(Change.ContainerEnded c) {
        if (c.exit().outOfMemory()) return "is killed for its memory, exit code " + c.exit().code();
        return c.exit().code() == 0
                ? "ends well, exit code 0"
                : "fails, exit code " + c.exit().code()
                        + signal(c.exit().code());
    }

    /** Rule: a program that signal n ended has exit code 128 + n. */
    private static String signal(int code) {
        return Arrays.stream(Signal.values()).filter(s -> s.number() == code - 128).map(s -> ", by signal SIG"
                + s.name()).findFirst().orElse("");
    }

    private static List<Note> file(Change.FileChanged c) {
        String who = c.container().isEmpty() ? "the kubelet" : c.container();
        String did = switch (c.change().kind()) {
            case CREATED, WRITTEN -> " writes ";
            case READ -> " reads ";
            case ATTRIBUTES -> " changes the mode or owner of ";
            case REMOVED -> " removes ";
        };
        return List.of(new Note(Kind.FILE, c.pod().name(), c.container(), who + did + c.change().path()
                + " in volume " + c.place()));
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case Answer.Applied a when a.problems().isEmpty() -> "kubectl apply";
            case Answer.Applied a -> "kubectl apply: " + firstLine(a.problems().getFirst());
            case Answer.Deleted _ -> "kubectl delete";
            case Answer.Updated u -> "kubectl set " + u.what();
            case Answer.Reported r when r.problems().isEmpty() -> "kubectl: " + r.lines().stream().map(
                    ChangeNotes::line).findFirst().orElse("nothing to do");
            case Answer.Reported r -> "kubectl: " + firstLine(r.problems().getFirst());
            case Answer.Happened h -> h.what();
            case Answer.Executed e -> "kubectl exec, exit code " + e.exitCode();
            case Answer.Stored s -> "kubectl: " + s.object().key();
            case Answer.NotExecuted n -> "kubectl exec: " + firstLine(n.message());
            case Answer.Refused r -> "kubectl: " + firstLine(r.message());
        };
    }

    private static String line(Answer.Line line) {
        return switch (line) {
            case Answer.Line.OfObject(var key, String apiVersion, String words) -> key.name() + " " + words;
            case Answer.Line.Text(String text) -> text;
        };
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private static String seconds(Duration d) {
        return d.toMillis() % 1000 == 0
                ? d.toSeconds() + " s"
                : String.format(Locale.ROOT, "%.1f s", d.toMillis() / 1000.0);
    }
}
