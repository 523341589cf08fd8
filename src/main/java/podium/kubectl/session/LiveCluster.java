package podium.kubectl.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import podium.cluster.ApiObject;
import podium.frame.ClusterView;
import podium.frame.TimelineIndex;
import podium.manifest.ManifestReader;
import podium.manifest.ownership.Claims;
import podium.shell.machine.Output;
import podium.simulation.Answer;
import podium.simulation.Author;
import podium.simulation.Change;
import podium.simulation.Engine;
import podium.simulation.Input;
import podium.simulation.Request;
import podium.simulation.Scenario;
import podium.simulation.Timeline;

/**
 * A cluster that commands are sent to: a run whose clock the commands drive. Every request becomes an input of the run,
 * so that the run can be told again from its scenario. Not safe for several threads.
 */
public final class LiveCluster implements AutoCloseable {
    private static final Author SERVER = Author.updater("kube-apiserver");
    private final Engine.Run run;
    private final ManifestReader reader;
    private final Kubeconfig kubeconfig;
    private final Instant end;
    private final Companion companion;
    private final int first;
    private final TimelineIndex index;
    private final FieldOwners owners;

    /** Begins a run in which the objects that every cluster has are created first. */
    public static LiveCluster begin(Engine engine, ManifestReader reader, Scenario scenario) {
        return begin(engine, reader, scenario, Companion.NONE);
    }

    /** The same, with someone who has a say in it. */
    public static LiveCluster begin(Engine engine, ManifestReader reader, Scenario scenario, Companion companion) {
        List<Input> inputs = new ArrayList<>();
        FirstObjects.of(scenario).forEach(
                o -> inputs.add(new Input.Call(Duration.ZERO, new Request.Create(o, SERVER))));
        int first = inputs.size();
        scenario.inputs().forEach(input -> inputs.add(Numbering.moved(input, first)));
        return new LiveCluster(engine.begin(new Scenario(scenario.seed(), scenario.namespace(), scenario.until(),
                scenario.world(), List.copyOf(inputs))), reader, scenario, companion, first);
    }

    private LiveCluster(Engine.Run run, ManifestReader reader, Scenario scenario, Companion companion, int first) {
        this.run = run;
        this.reader = reader;
        this.kubeconfig = new Kubeconfig(scenario.namespace());
        this.companion = companion;
        this.first = first;
        this.end = Timeline.EPOCH.plus(scenario.until());
        this.index = new TimelineIndex(scenario, Timeline.EPOCH);
        this.owners = new FieldOwners(reader.schema());
    }

    /** The present moment. */
    public Instant now() {
        return run.now();
    }

    /** The last moment of the run; no command lasts beyond it. */
    public Instant end() {
        return end;
    }

    /** The namespace of commands that name none. */
    public String namespace() {
        return kubeconfig.namespace();
    }

    /** The contexts of those who give commands. */
    public Kubeconfig kubeconfig() {
        return kubeconfig;
    }

    /** Reads manifests as this cluster's server does. */
    public ManifestReader reader() {
        return reader;
    }

    /** Lets time pass up to a moment. */
    public void advanceTo(Instant moment) {
        while (run.stepWithin(moment)) {
            // each step is one task of the run
        }
    }

    /** What the cluster holds now; not to be read by another thread while time goes on. */
    public ClusterView view() {
        while (index.size() < run.seen()) {
            Change change = run.change(index.size());
            index.add(change);
            if (change instanceof Change.ObjectChanged write) owners.see(write);
        }
        return index.at(now());
    }

    /** Who owns which fields of an object, as it is or as it was in an earlier version. */
    public Claims owners(ApiObject object) {
        view();
        return owners.of(object);
    }

    /** Sends a request; it is answered before time goes on, but for programs, which take theirs. */
    public Answer send(Request request) {
        companion.beforeSending();
        return run.send(request).orElseGet(() -> new Answer.Refused("the run is over"));
    }

    /**
     * Sends a request whose answer comes as time goes on; the number by which the trace names it.
     *
     * @param live given what a program writes, as it does
     */
    public int begin(Request request, Output live) {
        companion.beforeSending();
        return run.begin(request, live);
    }

    /** How many changes there have been. */
    public int seen() {
        return run.seen();
    }

    /** The changes from a place on. */
    public List<Change> changesFrom(int place) {
        List<Change> found = new ArrayList<>();
        for (int i = place; i < run.seen(); i++) found.add(run.change(i));
        return found;
    }

    /** Lets time pass until a condition holds, which is looked at after every change; false when time runs out first. */
    public boolean await(Duration limit, BooleanSupplier condition) {
        Instant last = now().plus(limit).isBefore(end) ? now().plus(limit) : end;
        Instant allowed = now();
        int seen = -1;
        while (true) {
            if (seen != run.seen()) {
                seen = run.seen();
                if (condition.getAsBoolean()) return true;
            }
            if (run.stepWithin(allowed)) continue;
            if (!allowed.isBefore(last)) return condition.getAsBoolean();
            allowed = companion.timeTo(now(), last);
        }
    }

    /** What tells this run again: the scenario that it began with, and every request that was sent since. */
    public Scenario told() {
        Scenario all = run.timeline().scenario();
        return new Scenario(all.seed(), all.namespace(), all.until(), all.world(),
                all.inputs().stream().skip(first).map(input -> Numbering.moved(input, -first)).toList());
    }

    /** The run so far. */
    public Timeline timeline() {
        return run.timeline();
    }

    @Override
    public void close() {
        run.close();
    }
}
