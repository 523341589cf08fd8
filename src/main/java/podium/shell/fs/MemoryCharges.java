package podium.shell.fs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongConsumer;

/** Who pays for the files of a tree in memory: the container that wrote them, until they are gone. Rule: cgroups(7), memory. */
public final class MemoryCharges {
    private final Deque<Charge> charges = new ArrayDeque<>();

    private record Charge(LongConsumer payer, long bytes) {
    }

    /** Makes someone pay for more bytes; called with the difference, now and when they are released. */
    public void pay(LongConsumer payer, long bytes) {
        if (bytes <= 0) return;
        Charge last = charges.peekLast();
        if (last != null && last.payer.equals(payer)) {
            charges.removeLast();
            charges.addLast(new Charge(payer, last.bytes + bytes));
        } else {
            charges.addLast(new Charge(payer, bytes));
        }
        payer.accept(bytes);
    }

    /** Gives back to those who paid last. */
    void release(long bytes) {
        long left = bytes;
        while (left > 0 && !charges.isEmpty()) {
            Charge last = charges.removeLast();
            long part = Math.min(left, last.bytes);
            if (part < last.bytes) charges.addLast(new Charge(last.payer, last.bytes - part));
            last.payer.accept(-part);
            left -= part;
        }
    }
}
