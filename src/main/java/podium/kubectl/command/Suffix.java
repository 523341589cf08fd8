package podium.kubectl.command;

/** What kubectl draws behind a name; the same of the same seed, so that a session can be told again. */
final class Suffix {
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz2456789";
    private static final int LENGTH = 5;

    private Suffix() {
    }

    static String of(String seed) {
        long number = Integer.toUnsignedLong(seed.hashCode());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            out.append(LETTERS.charAt((int) (number % LETTERS.length())));
            number /= LETTERS.length();
        }
        return out.toString();
    }
}
