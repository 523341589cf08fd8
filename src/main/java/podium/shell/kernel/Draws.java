package podium.shell.kernel;

/** What a machine leaves to chance, drawn by a hash of who draws, when, and for which time: a run repeats. */
final class Draws {
    private long count;

    /** The next draw of a process. */
    long next(Process process) {
        count++;
        String what = process.container().hostname() + "/" + process.container().name() + "/" + process.pid() + "/"
                + process.now() + "/" + count;
        long hash = 0xD1B54A32D192ED03L;
        for (int i = 0; i < what.length(); i++) hash = mix(hash ^ what.charAt(i));
        return hash;
    }

    /** Spreads every bit over all 64: the finalizer of SplitMix64. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
