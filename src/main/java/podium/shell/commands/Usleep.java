package podium.shell.commands;

import java.time.Duration;

/** Sleeps for millionths of a second. */
final class Usleep implements Applet {
    @Override
    public int run(Call call) {
        if (call.arguments().isEmpty()) throw new Usage("");
        String text = call.arguments().getFirst();
        if (!text.matches("\\d{1,10}")) return call.fail("invalid number '" + text + "'");
        call.process().sleep(Duration.ofNanos(Long.parseLong(text) * 1000));
        return 0;
    }
}
