package podium.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import podium.control.template.KeptHashes;
import podium.control.template.TemplateHasher;
import podium.manifest.ManifestReader;
import podium.shell.machine.Machine;
import podium.shell.machine.Machines;
import podium.shell.machine.Output;
import podium.shell.net.NetworkNamespace;
import podium.simulation.api.ApiServer;
import podium.simulation.api.EventRecorder;
import podium.simulation.api.ObjectCreator;
import podium.simulation.api.ObjectDeleter;
import podium.simulation.api.SchedulerEvents;
import podium.simulation.control.ClaimLoop;
import podium.simulation.control.ClaimProtection;
import podium.simulation.control.ControlContext;
import podium.simulation.control.Controllers;
import podium.simulation.control.SchedulerLoop;
import podium.simulation.input.InputRunner;
import podium.simulation.network.ServiceNetwork;
import podium.simulation.control.NodeLifecycleLoop;
import podium.simulation.input.FaultRunner;
import podium.simulation.node.NodeFleet;
import podium.simulation.node.Registry;
import podium.simulation.time.Draws;
import podium.simulation.time.EventLoop;
import podium.simulation.time.Fibers;

/** Runs scenarios. One run is one pass of a virtual clock over everything that happens in a small cluster. */
public final class Engine {
    private final ManifestReader reader;
    private final TemplateHasher hasher = new TemplateHasher();

    /** @param reader shared between runs; it keeps nothing of them */
    public Engine(ManifestReader reader) {
        this.reader = reader;
    }

    /** Runs a scenario to its end. */
    public Timeline run(Scenario scenario) {
        return run(scenario, () -> false);
    }

    /**
     * Runs a scenario to its end, unless someone loses interest.
     *
     * @throws CancellationException when it is cancelled
     */
    public Timeline run(Scenario scenario, BooleanSupplier cancelled) {
        return Fibers.beside(() -> drive(scenario, cancelled));
    }

    private Timeline drive(Scenario scenario, BooleanSupplier cancelled) {
        try (Run run = begin(scenario)) {
            while (run.step()) {
                if (cancelled.getAsBoolean()) throw new CancellationException("the run is no longer wanted");
            }
            return run.timeline();
        }
    }

    /** Begins a run that the caller drives task by task; driving it to the end is the same as running it. */
    public Run begin(Scenario scenario) {
        return new Run(reader, hasher, scenario);
    }

    /** A run under way. */
    public static final class Run implements AutoCloseable {
        private final Scenario scenario;
        private final EventLoop clock = new EventLoop(Timeline.EPOCH);
        private final TraceLog trace = new TraceLog();
        private final Fibers fibers = new Fibers(clock);
        private final Machine machine;
        private final Instant limit;
        private final List<Input> inputs = new ArrayList<>();
        private final InputRunner runner;

        private Run(ManifestReader reader, TemplateHasher hasher, Scenario scenario) {
            this.scenario = scenario;
            this.limit = Timeline.EPOCH.plus(scenario.until());
            Draws draws = new Draws(scenario.seed());
            ApiServer api = new ApiServer(clock, draws, trace);
            ServiceNetwork network = new ServiceNetwork(clock, api);
            RequestLog requests = new RequestLog(clock, trace);
            this.machine = Machines.create(clock, requests::record);
            nameHosts(network);
            Registry registry = new Registry(scenario.world());
            NodeFleet fleet = new NodeFleet(new NodeFleet.Shared(scenario.world(), clock, fibers, draws,
                    api.as(Author.updater("kubelet")), trace,
                    machine, network, requests, registry));
            scenario.world().nodes().forEach(fleet::add);
            new SchedulerLoop(clock, api.as(Author.updater("kube-scheduler")),
                    new SchedulerEvents(clock, trace)).begin();
            ApiServer manager = api.as(Author.updater("kube-controller-manager"));
            new ClaimLoop(clock, manager, new EventRecorder(clock, trace, "persistentvolume-controller")).begin();
            new ClaimProtection(manager).begin();
            ObjectCreator creator = new ObjectCreator(api, clock, draws);
            ObjectDeleter deleter = new ObjectDeleter(api, clock);
            ControlContext control = new ControlContext(clock, trace, manager, creator.as(manager.author()), deleter,
                    new KeptHashes(hasher));
            Controllers.begin(control);
            NodeLifecycleLoop lifecycle = new NodeLifecycleLoop(control);
            lifecycle.begin();
            FaultRunner faults = new FaultRunner(fleet, registry, network, lifecycle);
            scenario.world().faults().forEach(faults::run);
            inputs.addAll(scenario.inputs());
            runner = new InputRunner(clock, fibers, trace, api, creator, deleter, reader, scenario.namespace(), fleet,
                    machine, faults);
            runner.schedule(scenario.inputs());
        }

        private void nameHosts(ServiceNetwork network) {
            int number = 10;
            for (World.Host host : scenario.world().hosts()) {
                NetworkNamespace namespace = new NetworkNamespace("192.0.2." + number++, List.of(), network);
                network.attach(namespace);
                network.nameHost(host.name(), namespace.address());
                machine.serve(namespace, 80, host.pages());
            }
        }

        /** Runs the next task; false at the end. */
        public boolean step() {
            return clock.runNext(limit);
        }

        /** Runs the next task if it is due by a moment; false when none is, and then time stands at that moment. */
        public boolean stepWithin(Instant moment) {
            return clock.runNext(moment.isBefore(limit) ? moment : limit);
        }

        /** The present moment of the virtual clock. */
        public Instant now() {
            return clock.now();
        }

        /** How many changes the trace has so far. */
        public int seen() {
            return trace.size();
        }

        /** One change of the trace. */
        public Change change(int place) {
            return trace.get(place);
        }

        /**
         * Sends a request now and does not wait for its answer; the number of the input, by which the trace names it.
         *
         * @param live given what a program writes, as it does
         */
        public int begin(Request request, Output live) {
            int index = inputs.size();
            Input input = new Input.Call(Duration.between(Timeline.EPOCH, clock.now()), request);
            inputs.add(input);
            runner.start(index, input, live);
            return index;
        }

        /** Sends a request now and runs until it is answered; empty when the run ends first. */
        public Optional<Answer> send(Request request) {
            int place = trace.size();
            int index = begin(request, Output.discard());
            while (true) {
                for (; place < trace.size(); place++) {
                    if (trace.get(place) instanceof Change.Answered a && a.input() == index)
                        return Optional.of(a.answer());
                }
                if (!step()) return Optional.empty();
            }
        }

        /** What has happened so far; its scenario holds every request that was sent. */
        public Timeline timeline() {
            return new Timeline(new Scenario(scenario.seed(), scenario.namespace(), scenario.until(),
                    scenario.world(), List.copyOf(inputs)), Timeline.EPOCH, clock.now(), trace.changes());
        }

        @Override
        public void close() {
            machine.close();
            fibers.close();
        }
    }
}
