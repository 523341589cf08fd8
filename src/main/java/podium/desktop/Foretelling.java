package podium.desktop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import podium.desktop.command.Command;
import podium.desktop.exercise.Forecast;
import podium.desktop.exercise.ForecastPane;
import podium.desktop.work.LatestOnly;
import podium.simulation.Timeline;

/** Hides what comes after the playhead, asks for it, and plays on. */
final class Foretelling implements AutoCloseable {
    private final Supplier<Optional<Timeline>> run;
    private final StageHost stage;
    private final Footer footer;
    private final Consumer<String> say;
    private final LatestOnly<Optional<Forecast>> asking;

    /** @param run what is shown */
    Foretelling(Services services, Supplier<Optional<Timeline>> run, StageHost stage, Footer footer,
            Consumer<String> say) {
        this.run = run;
        this.stage = stage;
        this.footer = footer;
        this.say = say;
        asking = new LatestOnly<>("forecast", services.foreground(), this::ask,
                failure -> say.accept("No question can be asked here: " + failure));
    }

    List<Command> commands() {
        return List.of(Command.of("Sandbox", "Predict what comes next", "P", this::begin));
    }

    private void begin() {
        if (run.get().isEmpty()) {
            say.accept("There is no run to predict. Write a manifest and press Ctrl+Enter.");
            return;
        }
        Timeline timeline = run.get().get();
        Instant now = stage.playhead().getValue();
        stage.hideAfter(Optional.of(now));
        asking.submit(0, () -> Forecast.after(timeline, now));
    }

    private void ask(Optional<Forecast> forecast) {
        if (forecast.isEmpty()) {
            reveal();
            say.accept("No row changes any more after this moment. Go back with Home and ask again.");
            return;
        }
        ForecastPane pane = new ForecastPane(forecast.get(), this::playOn, footer::close);
        footer.open(pane, this::reveal);
        stage.hideAfter(Optional.of(stage.playhead().getValue()));
        pane.begin();
    }

    private void playOn() {
        reveal();
        stage.move(StageHost.Move.PLAY);
    }

    private void reveal() {
        stage.hideAfter(Optional.empty());
    }

    @Override
    public void close() {
        asking.close();
    }
}
