package podium.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import podium.course.Surroundings;

class WorkbenchTest {
    private final BlockingQueue<Runnable> foreground = new LinkedBlockingQueue<>();
    private final List<String> simulated = new ArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Workbench bench = new Workbench(this::simulate, foreground::add);

    private synchronized CheckedRun simulate(String text, long seed, Optional<Surroundings> around) {
        if (text.equals("slow")) sleepUntilInterrupted();
        if (text.equals("broken")) throw new IllegalStateException("a rule is missing");
        simulated.add(text + seed + around.map(world -> " in " + world.name()).orElse(""));
        return new CheckedRun(text, List.of(), Optional.empty());
    }

    private void sleepUntilInterrupted() {
        started.countDown();
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException _) {
            throw new IllegalStateException("interrupted");
        }
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Runs what comes to the foreground until a text is the latest. */
    private void await(String text) throws InterruptedException {
        while (!bench.latestProperty().get().text().equals(text)) next();
    }

    private void next() throws InterruptedException {
        Runnable delivery = foreground.poll(60, TimeUnit.SECONDS);
        assertThat(delivery).as("something comes").isNotNull();
        delivery.run();
    }

    @Test
    void ofManyEditsTheLastIsChecked() throws InterruptedException {
        for (int i = 0; i < 50; i++) bench.check("text" + i);
        await("text49");
        assertThat(simulated).containsExactly("text491");
        assertThat(bench.busyProperty().get()).isFalse();
    }

    @Test
    void newEditInterruptsTheOldSimulation() throws InterruptedException {
        bench.run("slow", () -> {
        });
        assertThat(started.await(90, TimeUnit.SECONDS)).isTrue();
        bench.check("quick");
        await("quick");
        assertThat(bench.failureProperty().get()).as("an interrupted run is no failure").isEmpty();
    }

    @Test
    void runIsFollowedByWhatWasAsked() throws InterruptedException {
        List<String> played = new ArrayList<>();
        bench.run("a", () -> played.add(bench.latestProperty().get().text()));
        await("a");
        bench.check("b");
        await("b");
        assertThat(played).containsExactly("a");
    }

    @Test
    void newSeedSimulatesAnew() throws InterruptedException {
        bench.check("a");
        await("a");
        bench.seedProperty().set(7);
        while (simulated.size() < 2) next();
        assertThat(simulated).containsExactly("a1", "a7");
    }

    @Test
    void aTextRunsInTheWorldOfItsExercise() throws InterruptedException {
        bench.around(Optional.of(Surroundings.plain(Duration.ofSeconds(30))));
        bench.check("a");
        await("a");
        bench.around(Optional.empty());
        bench.check("b");
        await("b");
        assertThat(simulated).containsExactly("a1 in plain", "b1");
    }

    @Test
    void failureIsToldAndMendsItself() throws InterruptedException {
        bench.check("broken");
        next();
        assertThat(bench.failureProperty().get()).contains("a rule is missing", "undo");
        bench.check("good");
        await("good");
        assertThat(bench.failureProperty().get()).isEmpty();
    }
}
