package podium.simulation.time;

/**
 * What a real cluster leaves to chance, drawn by a hash of the seed and of what the draw is for: one more draw elsewhere
 * changes nothing here.
 */
public final class Draws {
    /** The letters of generated names. Rule: controllers.md §0.1. */
    private static final String SUFFIX = "bcdfghjklmnpqrstvwxz2456789";
    private static final String HEX = "0123456789abcdef";
    private final long seed;

    public Draws(long seed) {
        this.seed = seed;
    }

    /** A number from 0 up to 1. */
    public double unit(String what) {
        return (bits(what) >>> 11) * 0x1.0p-53;
    }

    /** A suffix as the API server generates for names. */
    public String suffix(String what, int length) {
        return letters(what, length, SUFFIX);
    }

    /** Digits as container ids have them. */
    public String hex(String what, int length) {
        return letters(what, length, HEX);
    }

    /** An identity in the form of a UUID. */
    public String uid(String what) {
        String h = hex(what, 32);
        return String.join("-", h.substring(0, 8), h.substring(8, 12), "4" + h.substring(13, 16),
                "8" + h.substring(17, 20), h.substring(20));
    }

    private String letters(String what, int length, String alphabet) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(alphabet.charAt((int) Long.remainderUnsigned(bits(what + "#" + i), alphabet.length())));
        }
        return out.toString();
    }

    private long bits(String what) {
        long h = seed * 0x9E3779B97F4A7C15L + 0xD1B54A32D192ED03L;
        for (int i = 0; i < what.length(); i++) h = mix(h ^ what.charAt(i));
        return mix(h);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
