package podium.shell.commands;

import java.time.Duration;
import java.util.Optional;

/** Waits. */
final class Sleep implements Applet {
    @Override
    public int run(Call call) {
        if (call.arguments().isEmpty()) throw new Usage("");
        Duration total = Duration.ZERO;
        for (String word : call.arguments()) {
            if (word.equals("--")) continue;
            Optional<Duration> part = Durations.parse(word);
            if (part.isEmpty()) return call.fail("invalid number '" + word + "'");
            total = total.plus(part.get());
        }
        call.process().sleep(total);
        return 0;
    }
}
