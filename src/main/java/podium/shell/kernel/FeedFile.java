package podium.shell.kernel;

import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.machine.Input;

/** Standard input that comes from outside of the machine. */
final class FeedFile extends OpenFile {
    private final Input input;

    FeedFile(Input input) {
        this.input = input;
    }

    @Override
    public byte[] read(Process process, int most) {
        return input.read(most);
    }

    @Override
    public void write(Process process, byte[] bytes) {
        throw new SystemError(Errno.EBADF);
    }
}
