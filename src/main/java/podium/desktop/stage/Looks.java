package podium.desktop.stage;

import java.time.Duration;
import java.time.Instant;
import podium.frame.ContainerFrame;
import podium.frame.Look;
import podium.frame.Role;

/** Inks and words of the states of a container. */
final class Looks {
    private Looks() {
    }

    static Ink ink(Look look) {
        return switch (look) {
            case Look.Waiting _ -> Ink.WAITING;
            case Look.Pulling _ -> Ink.PULLING;
            case Look.Running _ -> Ink.RUNNING;
            case Look.Done _ -> Ink.DONE;
            case Look.Failed _,Look.Blocked _ -> Ink.FAILED;
            case Look.BackOff _ -> Ink.BACK_OFF;
        };
    }

    static Ink tint(Look look) {
        return switch (look) {
            case Look.Waiting _ -> Ink.CARD;
            case Look.Pulling _ -> Ink.PULLING_TINT;
            case Look.Running _ -> Ink.RUNNING_TINT;
            case Look.Done _ -> Ink.DONE_TINT;
            case Look.Failed _,Look.Blocked _ -> Ink.FAILED_TINT;
            case Look.BackOff _ -> Ink.BACK_OFF_TINT;
        };
    }

    /** The word of the state and its figure: an exit code, or the time to the next try. */
    static String words(ContainerFrame container, Instant at) {
        Look look = container.look();
        return switch (look) {
            case Look.Waiting _,Look.Pulling _ -> look.word();
            case Look.Running _ -> container.role() == Role.SIDECAR && !container.started()
                    ? "running, not started yet"
                    : look.word();
            case Look.Done _ -> "done, exit code 0";
            case Look.Failed f -> look.word() + ", exit code " + f.exitCode();
            case Look.BackOff b -> look.word() + b.until().map(u -> ", " + nextTry(at, u)).orElse("");
            case Look.Blocked b -> b.reason().isEmpty() ? look.word() : b.reason();
        };
    }

    /** The same where there is less room: only what cannot be guessed from shape and colour. */
    static String shortWords(ContainerFrame container, Instant at) {
        return switch (container.look()) {
            case Look.Running r -> r.word();
            case Look.Done _ -> "done, exit 0";
            case Look.Failed f -> "failed, exit " + f.exitCode();
            case Look.BackOff b -> "back-off" + b.until().map(u -> ", " + countdown(at, u)).orElse("");
            case Look.Waiting _,Look.Pulling _,Look.Blocked _ -> words(container, at);
        };
    }

    /** How much of a back-off is over, 0 to 1. */
    static double passed(Look.BackOff backOff, Instant at) {
        if (backOff.until().isEmpty()) return 0.5;
        double whole = Duration.between(backOff.from(), backOff.until().get()).toNanos();
        return whole <= 0 ? 1 : Math.clamp(Duration.between(backOff.from(), at).toNanos() / whole, 0, 1);
    }

    private static String nextTry(Instant at, Instant until) {
        return at.isBefore(until) ? "next try in " + countdown(at, until) : "next try is due";
    }

    private static String countdown(Instant at, Instant until) {
        long seconds = (Duration.between(at, until).toMillis() + 999) / 1000;
        return Math.max(0, seconds) + " s";
    }
}
