package podium.simulation.input;

import java.io.ByteArrayOutputStream;
import podium.shell.kernel.Text;
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

    /** What was written; bytes that are no UTF-8 stand in it as lone surrogates. */
    String out() {
        return Text.of(out.toByteArray());
    }

    String error() {
        return Text.of(error.toByteArray());
    }
}
