package podium.shell.kernel;

import java.util.Optional;
import java.util.SplittableRandom;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.Errno;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** An open device. */
final class DeviceFile extends OpenFile {
    private final Spot spot;
    private final DeviceInode.Kind kind;

    DeviceFile(Spot spot, DeviceInode.Kind kind) {
        this.spot = spot;
        this.kind = kind;
    }

    @Override
    public byte[] read(Process process, int most) {
        return switch (kind) {
            case NULL, TERMINAL -> new byte[0];
            case ZERO, FULL -> new byte[most];
            case RANDOM -> random(process, most);
        };
    }

    /** Bytes that look random, drawn from where and when they are read, so that a run repeats. */
    private static byte[] random(Process process, int most) {
        byte[] bytes = new byte[most];
        long seed = process.now().toEpochMilli() * 31 + process.nextDraw();
        new SplittableRandom(seed ^ process.container().name().hashCode()).nextBytes(bytes);
        return bytes;
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
