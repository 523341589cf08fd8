package podium.architecture.broken.shell;

import java.util.logging.Logger;

/** Waiting in real time, leaving, and talking past the user. */
final class Sleeps {
    private static final Logger LOG = Logger.getLogger("shell");

    private Sleeps() {
    }

    @SuppressWarnings("ThreadSleepMillis")
    static void sleep() throws InterruptedException {
        Thread.sleep(1);
    }

    static void exit() {
        System.exit(1);
    }

    @SuppressWarnings({"SystemOut", "CatchAndPrintStackTrace"})
    static void talk(Exception e) {
        System.out.println("done");
        e.printStackTrace();
        LOG.info("done");
    }
}
