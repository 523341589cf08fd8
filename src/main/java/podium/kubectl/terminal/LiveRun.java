package podium.kubectl.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import podium.frame.ClusterView;
import podium.kubectl.command.Commands;
import podium.kubectl.session.Companion;
import podium.kubectl.session.LiveCluster;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Input;
import podium.simulation.Request;
import podium.simulation.Scenario;
import podium.simulation.Timeline;

/**
 * The cluster of one command line: the run that is shown, brought to the moment that is shown. What the line changes
 * becomes an input of that run, and time passes for it as it is shown to pass.
 */
final class LiveRun implements Companion, AutoCloseable {
    /** How far a run goes on at least after the moment at which someone acts. */
    private static final Duration AHEAD = Duration.ofMinutes(3);
    /** How long one command may last. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Engine engine;
    private final ManifestReader reader;
    private final TerminalHost host;
    private final Keyboard keyboard;
    private Optional<LiveCluster> cluster = Optional.empty();
    private Scenario shown;
    private Instant moment = Timeline.EPOCH;
    private boolean mayAct;
    private boolean talks;
    private boolean prolonged;
    private Runnable loosen = () -> {
    };

    LiveRun(Engine engine, ManifestReader reader, TerminalHost host, Keyboard keyboard) {
        this.engine = engine;
        this.reader = reader;
        this.host = host;
        this.keyboard = keyboard;
        this.shown = host.scenario();
    }

    /** A line begins, at the moment that is shown. */
    void begin() {
        close();
        moment = host.moment();
        shown = host.scenario();
        mayAct = !moment.isBefore(host.latest());
        prolonged = false;
    }

    /** Where the line began. */
    Instant moment() {
        return moment;
    }

    /**
     * The cluster for the next command of the line, which meets it at the moment that is shown, or later by what the line
     * has taken so far.
     *
     * @param now what the terminal's clock says
     * @param onMove told before the first change and before time passes
     */
    LiveCluster at(Instant now, Runnable onMove) {
        loosen = onMove;
        if (cluster.isEmpty()) {
            LiveCluster begun = start(shown, this);
            begun.advanceTo(moment.minus(Commands.START));
            cluster = Optional.of(begun);
        } else {
            cluster.get().advanceTo(now.minus(Commands.START));
        }
        return cluster.get();
    }

    private LiveCluster start(Scenario scenario, Companion companion) {
        return LiveCluster.begin(engine, reader, lasting(scenario, least(moment).plus(LONGEST)), companion);
    }

    /** How long a run goes on at least in which someone acts. */
    private static Duration least(Instant acts) {
        return Duration.between(Timeline.EPOCH, acts).plus(AHEAD);
    }

    private static Scenario lasting(Scenario scenario, Duration until) {
        return new Scenario(scenario.seed(), scenario.namespace(), until, scenario.world(), scenario.inputs());
    }

    /** Looks at the cluster as it is shown now. */
    <T> T look(Function<ClusterView, T> question) {
        Instant now = host.moment();
        moment = now;
        try (LiveCluster seen = start(host.scenario(), Companion.NONE)) {
            seen.advanceTo(now);
            return question.apply(seen.view());
        }
    }

    /** Whether the command talks with a program at the terminal, for whose answers one waits. */
    void talk(boolean on) {
        talks = on;
    }

    /** The line acts where it is: what was to be done later in this run is not done. */
    void branch() {
        Duration here = Duration.between(Timeline.EPOCH, moment);
        close();
        shown = new Scenario(shown.seed(), shown.namespace(), shown.until(), shown.world(),
                shown.inputs().stream().filter(input -> input.at().compareTo(here) <= 0).toList());
        mayAct = true;
    }

    /** The line acts at the latest moment of the run. */
    void goToLatest() {
        close();
        moment = host.latest();
        host.seek(moment);
        mayAct = true;
    }

    @Override
    public void beforeSending() {
        if (!mayAct) throw new ActsInThePast();
        loosen.run();
    }

    @Override
    public Instant timeTo(Instant from, Instant wish) {
        return timeTo(from, wish, cluster.filter(lived -> !wish.isBefore(lived.end())).isPresent());
    }

    /** @param onTheWall whether time passes no faster than that beyond the run that was shown */
    Instant timeTo(Instant from, Instant wish, boolean onTheWall) {
        loosen.run();
        // The terminal's own clock comes after: what the cluster has lived through has been shown.
        if (cluster.filter(lived -> !wish.isAfter(lived.now())).isPresent()) return wish;
        boolean beyond = !from.isBefore(Timeline.EPOCH.plus(shown.until()));
        if (beyond || !isTyping()) publish(beyond);
        prolonged |= beyond;
        if (talks || (prolonged && onTheWall)) return host.follow(from, wish, keyboard::isInterrupted);
        Instant near = from.plus(AHEAD);
        return host.reach(from, wish.isBefore(near) ? wish : near, keyboard::isInterrupted);
    }

    /** Whether the last that was done is to type on a line: nothing comes of it before the line is at its end. */
    private boolean isTyping() {
        return cluster.map(LiveCluster::told).map(Scenario::inputs).filter(inputs -> !inputs.isEmpty()).filter(
                inputs -> inputs.getLast() instanceof Input.Call(Duration _, Request.Feed feed)
                        && !feed.last() && feed.text().chars().noneMatch(Character::isISOControl)).isPresent();
    }

    /** @param always also when nothing has changed but how far the run goes */
    private void publish(boolean always) {
        if (cluster.isEmpty()) return;
        Scenario told = cluster.get().told();
        boolean changed = !told.inputs().equals(shown.inputs());
        if (!always && !changed) return;
        Duration least = least(cluster.get().now());
        shown = lasting(told, shown.until().compareTo(least) < 0 ? least : shown.until());
        host.show(shown, cluster.get().now());
    }

    /** The line is over: shows what it has changed, and the moment that it has come to. */
    void end() {
        publish(false);
        cluster.map(LiveCluster::now).filter(now -> now.isAfter(host.moment())).ifPresent(host::seek);
        host.rest();
        close();
    }

    @Override
    public void close() {
        cluster.ifPresent(LiveCluster::close);
        cluster = Optional.empty();
    }
}
