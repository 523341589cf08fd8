package podium.kubectl.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import podium.course.Assets;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

/** A window that shows every moment at once, as far as it is told to. */
final class FakeHost implements TerminalHost {
    volatile Scenario scenario;
    volatile Instant moment = Timeline.EPOCH;
    volatile Instant latest = Timeline.EPOCH;
    volatile Optional<String> refusal = Optional.empty();
    /** How far the playhead gets by itself. */
    volatile Instant plays = Instant.MAX;
    volatile UnaryOperator<String> editor = UnaryOperator.identity();
    final List<Scenario> shown = new ArrayList<>();
    final List<String> history = new ArrayList<>();

    FakeHost(String manifest) {
        List<Input> inputs = manifest.isEmpty() ? List.of() : List.of(new Input.Apply(Duration.ZERO, manifest));
        scenario = new Scenario(1, "default", Duration.ofMinutes(3), World.standard(Assets.images()), inputs);
    }

    /** Moves the playhead, as a user does. */
    void at(double seconds) {
        seek(Timeline.EPOCH.plusMillis((long) (seconds * 1000)));
    }

    @Override
    public Scenario scenario() {
        return scenario;
    }

    @Override
    public Instant moment() {
        return moment;
    }

    @Override
    public Instant latest() {
        return latest;
    }

    @Override
    public Optional<String> refusal() {
        return refusal;
    }

    @Override
    public void show(Scenario newScenario, Instant newMoment) {
        shown.add(newScenario);
        scenario = newScenario;
        moment = newMoment;
        latest = newMoment;
    }

    @Override
    public void seek(Instant newMoment) {
        moment = newMoment;
        if (newMoment.isAfter(latest)) latest = newMoment;
    }

    @Override
    public Instant reach(Instant from, Instant wish, BooleanSupplier interrupted) {
        while (true) {
            if (interrupted.getAsBoolean()) throw new Interrupted();
            if (plays.isAfter(from)) break;
            Thread.onSpinWait();
        }
        Instant next = Stream.of(wish, plays, from.plusSeconds(1)).min(Comparator.naturalOrder()).orElseThrow();
        if (next.isAfter(moment)) seek(next);
        return next;
    }

    @Override
    public Instant follow(Instant from, Instant wish, BooleanSupplier interrupted) {
        return reach(from, wish, interrupted);
    }

    @Override
    public void rest() {
        // it never plays
    }

    @Override
    public Optional<String> edit(String name, String text) {
        return Optional.of(editor.apply(text));
    }

    @Override
    public Optional<String> manifest() {
        return Optional.of("# the desk\n");
    }

    @Override
    public List<String> history() {
        return List.copyOf(history);
    }

    @Override
    public void keepHistory(List<String> lines) {
        history.clear();
        history.addAll(lines);
    }
}
