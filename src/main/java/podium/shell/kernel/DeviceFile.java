package podium.shell.kernel;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.Errno;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** An open device. */
final class DeviceFile extends OpenFile {
    private final Spot spot;
    /** What a script may sensibly take from a device that never ends; beyond it reading is slow, so that a run ends. */
    private static final long SENSIBLE = 4L << 30;

    private final DeviceInode.Kind kind;
    private long taken;

    DeviceFile(Spot spot, DeviceInode.Kind kind) {
        this.spot = spot;
        this.kind = kind;
    }

    @Override
    public byte[] read(Process process, int most) {
        if (kind != DeviceInode.Kind.NULL && kind != DeviceInode.Kind.TERMINAL) {
            taken += most;
            process.charge(taken > SENSIBLE ? most * 10_000L : most);
        }
        return switch (kind) {
            case NULL, TERMINAL -> new byte[0];
            case ZERO, FULL -> new byte[most];
            case RANDOM -> random(process, most);
        };
    }

    private static byte[] random(Process process, int most) {
        ByteBuffer bytes = ByteBuffer.allocate(most + Long.BYTES);
        while (bytes.position() < most) bytes.putLong(process.draw());
        return Arrays.copyOf(bytes.array(), most);
    }

    @Override
    public void write(Process process, byte[] bytes) {
        if (kind == DeviceInode.Kind.FULL) throw new SystemError(Errno.ENOSPC);
    }

    @Override
    public void seek(long offset) {
        if (offset < 0) throw new SystemError(Errno.EINVAL);
    }

    @Override
    public long position() {
        return 0;
    }

    @Override
    public Optional<Spot> spot() {
        return Optional.of(spot);
    }
}
