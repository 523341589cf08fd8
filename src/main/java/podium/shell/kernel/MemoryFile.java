package podium.shell.kernel;

import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;

/** Bytes to read that have no name, as here-documents are. */
public final class MemoryFile extends OpenFile {
    private final byte[] bytes;
    private int offset;

    public MemoryFile(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public byte[] read(Process process, int most) {
        int end = Math.min(bytes.length, offset + most);
        byte[] part = java.util.Arrays.copyOfRange(bytes, offset, end);
        offset = end;
        return part;
    }

    @Override
    public void write(Process process, byte[] more) {
        throw new SystemError(Errno.EBADF);
    }
}
