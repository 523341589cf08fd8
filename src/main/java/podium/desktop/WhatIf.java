package podium.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.desktop.command.Command;
import podium.desktop.sandbox.Comparison;
import podium.desktop.sandbox.ComparisonPane;
import podium.desktop.work.CheckedRun;
import podium.desktop.work.LatestOnly;
import podium.desktop.work.Workbench;
import podium.simulation.Timeline;

/** Keeps a run and holds every later one against it. */
final class WhatIf implements AutoCloseable {
    private final Workbench workbench;
    private final StageHost stage;
    private final Footer footer;
    private final Consumer<String> say;
    private final LatestOnly<Comparison> comparing;
    private Optional<CheckedRun> kept = Optional.empty();
    private Optional<ComparisonPane> pane = Optional.empty();

    WhatIf(Services services, Workbench workbench, StageHost stage, Footer footer, Consumer<String> say) {
        this.workbench = workbench;
        this.stage = stage;
        this.footer = footer;
        this.say = say;
        comparing = new LatestOnly<>("comparison", services.foreground(),
                this::show,
                failure -> say.accept("The runs cannot be compared: " + failure));
        workbench.latestProperty().addListener((_, _, run) -> compare(run));
    }

    List<Command> commands() {
        return List.of(Command.of("Sandbox", "What if: keep this run and compare", "Ctrl+K", this::keep));
    }

    private void keep() {
        CheckedRun now = workbench.latestProperty().get();
        if (now.timeline().isEmpty()) {
            say.accept("There is no run to keep. Write a manifest that the API server takes.");
            return;
        }
        ComparisonPane opened = new ComparisonPane(stage::seek, stage.playhead(), footer::close);
        footer.open(opened, this::forget);
        kept = Optional.of(now);
        pane = Optional.of(opened);
    }

    private void show(Comparison result) {
        if (pane.isEmpty()) return;
        pane.get().show(result);
        // It is the lower one of the two that are compared now.
        stage.withTimeline(false);
    }

    private void forget() {
        stage.withTimeline(true);
        kept = Optional.empty();
        pane = Optional.empty();
        comparing.cancel();
    }

    private void compare(CheckedRun now) {
        kept.ifPresent(before -> before.timeline().ifPresent(a -> now.timeline().ifPresent(
                b -> comparing.submit(0, () -> of(before, a, now, b)))));
    }

    private static Comparison of(CheckedRun before, Timeline a, CheckedRun now, Timeline b) {
        return Comparison.of(before.text(), a, now.text(), b);
    }

    @Override
    public void close() {
        comparing.close();
    }
}
