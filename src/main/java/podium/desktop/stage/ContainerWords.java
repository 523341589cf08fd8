package podium.desktop.stage;

import java.time.Instant;
import podium.frame.ContainerFrame;
import podium.frame.Look;

/** A container in words: for a tooltip and for those who hear the stage. */
final class ContainerWords {
    private ContainerWords() {
    }

    static String of(ContainerFrame c, Instant at) {
        StringBuilder words = new StringBuilder(c.role().words()).append(' ').append(c.name()).append(": ").append(
                Looks.words(c, at));
        words.append("\nimage ").append(c.image());
        if (c.attempt() > 0) words.append("\ntry ").append(c.attempt() + 1);
        if (c.look() instanceof Look.Blocked b && !b.message().isEmpty()) words.append('\n').append(b.message());
        if (c.look() instanceof Look.BackOff b) {
            b.exitCode().ifPresent(code -> words.append("\nthe run before ended with exit code ").append(code));
        }
        c.probes().forEach(p -> words.append('\n').append(p.kind()).append(" probe: ").append(p.last().map(
                t -> t.passed() ? "passed" : "failed").orElse("not tried yet")));
        if (!c.lastLine().isEmpty()) words.append("\nlast line of its log: ").append(c.lastLine());
        return words.toString();
    }
}
