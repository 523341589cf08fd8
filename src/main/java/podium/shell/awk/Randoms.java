package podium.shell.awk;

/** The draws of rand: the same sequence for the same seed. Rule: musl, rand(3). */
final class Randoms {
    private long state;
    private double seed = 1;

    /** Sets the seed; the one before is returned. */
    double seed(double next) {
        double before = seed;
        seed = next;
        state = ((long) next & 0xffff_ffffL) - 1 & 0xffff_ffffL;
        return before;
    }

    private int draw() {
        state = state * 6364136223846793005L + 1;
        return (int) (state >>> 33);
    }

    /** From 0 up to 1. */
    double next() {
        long low = ((long) draw() << 16 ^ draw()) & 0xffff_ffffL;
        long bits = ((long) draw() << 32 | low) & Long.MAX_VALUE;
        return bits / 0x1p63;
    }
}
