package podium.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import podium.kubectl.session.LiveCluster;
import podium.shell.machine.Output;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.Request;

/**
 * A cluster that several clients talk to at once. One thread owns it: it lets virtual time follow the clock on the wall,
 * answers questions one after the other, and tells followers of every change.
 */
public final class ServedCluster implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(20);
    private final ScheduledExecutorService owner = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("cluster").factory());
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final LiveCluster cluster;
    private final Pace pace;
    private final Duration later;
    private final ScheduledFuture<?> ticking;
    private int told;

    /**
     * Serves a cluster.
     *
     * @param begin makes the cluster; called once, on the thread that will own it
     * @param speed virtual seconds in a second
     */
    public ServedCluster(Supplier<LiveCluster> begin, double speed) {
        this.cluster = CompletableFuture.supplyAsync(begin, owner).join();
        this.pace = new Pace(System::nanoTime, speed, cluster.now());
        this.later = Duration.between(cluster.now(), Instant.now());
        this.ticking = owner.scheduleAtFixedRate(this::catchUp, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What leads from the cluster's clock to the one on the wall, so that ages are right that a client counts now. */
    WallTimes times() {
        return new WallTimes(later.minus(pace.ahead()));
    }

    /** Asks the cluster something at the present moment, and waits for the answer. */
    public <T> T ask(Function<LiveCluster, T> question) {
        try {
            return CompletableFuture.supplyAsync(() -> {
                catchUp();
                T answer = question.apply(cluster);
                tell();
                return answer;
            }, owner).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Follows the changes from a place in the trace on. The reader is called on the cluster's thread and must not wait.
     */
    public Follower follow(int place, BiConsumer<LiveCluster, Change> reader) {
        Follower follower = new Follower(reader);
        ask(live -> {
            live.changesFrom(place).forEach(change -> reader.accept(live, change));
            followers.add(follower);
            return live.seen();
        });
        return follower;
    }

    /**
     * Begins a program in a container or a connection to a Pod.
     *
     * @param live given what comes from it; called on the cluster's thread and must not wait
     * @param ended given the answer at its end, in the same way
     */
    Conversation open(Request request, Output live, BiConsumer<LiveCluster, Answer> ended) {
        return ask(cluster -> {
            int input = cluster.begin(request, live);
            Follower[] follower = new Follower[1];
            follower[0] = new Follower((at, change) -> {
                if (!(change instanceof Change.Answered answered) || answered.input() != input) return;
                follower[0].close();
                ended.accept(at, answered.answer());
            });
            followers.add(follower[0]);
            return new Conversation(this, input);
        });
    }

    private void catchUp() {
        cluster.advanceTo(pace.now());
        tell();
    }

    private void tell() {
        List<Change> news = cluster.changesFrom(told);
        told = cluster.seen();
        for (Follower follower : followers) news.forEach(change -> follower.reader.accept(cluster, change));
    }

    @Override
    public void close() {
        ticking.cancel(false);
        owner.execute(cluster::close);
        owner.shutdown();
    }

    /** Someone who is told of changes until it is closed. */
    public final class Follower implements AutoCloseable {
        private final BiConsumer<LiveCluster, Change> reader;

        private Follower(BiConsumer<LiveCluster, Change> reader) {
            this.reader = reader;
        }

        @Override
        public void close() {
            followers.remove(this);
        }
    }
}
