package podium.shell.kernel;

import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** An open directory: it can be looked at, but not read as a file. */
final class DirectoryFile extends OpenFile {
    private final Spot spot;

    DirectoryFile(Spot spot) {
        this.spot = spot;
    }

    @Override
    public byte[] read(Process process, int most) {
        throw new SystemError(Errno.EISDIR);
    }

    @Override
    public void write(Process process, byte[] bytes) {
        throw new SystemError(Errno.EBADF);
    }

    @Override
    public Optional<Spot> spot() {
        return Optional.of(spot);
    }
}
