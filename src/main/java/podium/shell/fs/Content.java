package podium.shell.fs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bytes of a file in blocks. Blocks of zeros are shared, so that a big empty file costs little. */
public final class Content {
    /** Bytes of a block. */
    public static final int BLOCK = 1 << 16;
    private static final byte[] ZEROS = new byte[BLOCK];
    private static final int FIRST = 64;

    private final List<byte[]> blocks = new ArrayList<>();
    private long length;

    /** The content of some bytes. */
    public static Content of(byte[] bytes) {
        Content content = new Content();
        content.write(0, bytes, 0, bytes.length);
        return content;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isShared(byte[] block) {
        return block == ZEROS;
    }

    public long length() {
        return length;
    }

    Content copy() {
        Content copy = new Content();
        for (byte[] block : blocks) copy.blocks.add(isShared(block) ? ZEROS : block.clone());
        copy.length = length;
        return copy;
    }

    /** Up to some bytes from an offset; empty at the end. */
    public byte[] read(long offset, int most) {
        if (offset >= length) return new byte[0];
        int count = (int) Math.min(most, length - offset);
        byte[] bytes = new byte[count];
        int done = 0;
        while (done < count) {
            byte[] block = blocks.get((int) ((offset + done) / BLOCK));
            int from = (int) ((offset + done) % BLOCK);
            int some = Math.min(count - done, BLOCK - from);
            int stored = Math.min(some, Math.max(0, block.length - from));
            if (stored > 0) System.arraycopy(block, from, bytes, done, stored);
            done += some;
        }
        return bytes;
    }

    /** All bytes; the caller knows that they are few. */
    public byte[] all() {
        return read(0, (int) Math.min(Integer.MAX_VALUE - 8, length));
    }

    /** Writes bytes at an offset; a gap before it reads as zeros. */
    public void write(long offset, byte[] bytes, int start, int count) {
        extend(offset + count);
        int done = 0;
        while (done < count) {
            int index = (int) ((offset + done) / BLOCK);
            int from = (int) ((offset + done) % BLOCK);
            int some = Math.min(count - done, BLOCK - from);
            put(index, from, bytes, start + done, some);
            done += some;
        }
    }

    private void put(int index, int from, byte[] bytes, int start, int some) {
        if (some == BLOCK && Arrays.equals(bytes, start, start + BLOCK, ZEROS, 0, BLOCK)) {
            blocks.set(index, ZEROS);
            return;
        }
        byte[] block = blocks.get(index);
        int needed = from + some;
        if (isShared(block)) block = ZEROS.clone();
        else
            if (block.length < needed)
                block = Arrays.copyOf(block, Math.min(BLOCK, Math.max(needed, block.length * 2)));
        System.arraycopy(bytes, start, block, from, some);
        blocks.set(index, block);
    }

    private void extend(long end) {
        while ((long) blocks.size() * BLOCK < end) {
            boolean last = (long) (blocks.size() + 1) * BLOCK >= end;
            blocks.add(last ? new byte[FIRST] : ZEROS);
        }
        length = Math.max(length, end);
    }

    /** Cuts or extends with zeros. */
    public void truncate(long size) {
        if (size >= length) {
            extend(size);
            return;
        }
        int keep = (int) ((size + BLOCK - 1) / BLOCK);
        while (blocks.size() > keep) blocks.removeLast();
        int rest = (int) (size % BLOCK);
        if (rest > 0) blocks.set(keep - 1, Arrays.copyOf(blocks.get(keep - 1), rest));
        length = size;
    }
}
