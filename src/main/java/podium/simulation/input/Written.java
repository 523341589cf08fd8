package podium.simulation.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import podium.shell.machine.Output;

/** What a program has written so far; passed on as it comes. */
final class Written implements Output {
    private final Output live;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    Written(Output live) {
        this.live = live;
    }

    @Override
    public void write(boolean isError, byte[] bytes) {
        (isError ? error : out).writeBytes(bytes);
        live.write(isError, bytes);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String error() {
        return error.toString(StandardCharsets.UTF_8);
    }
}
