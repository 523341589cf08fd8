package podium.manifest.syntax;

/**
 * Keeps aliases from multiplying a small text into a huge tree. Rule: go-yaml v2 refuses a document when, past 100
 * aliased and 1000 decoded nodes, the share of aliased ones exceeds 0.99, falling to 0.10 from 400 000 to 4 000 000
 * nodes.
 */
final class AliasBudget {
    private static final double SMALL = 400_000;
    private static final double LARGE = 4_000_000;
    private int decoded;
    private int aliased;
    private int depth;

    void enterAlias() {
        depth++;
    }

    void leaveAlias() {
        depth--;
    }

    void decode() throws TreeException {
        decoded++;
        if (depth > 0) aliased++;
        if (aliased > 100 && decoded > 1000 && (double) aliased / decoded > allowed()) {
            throw new TreeException("document contains excessive aliasing");
        }
    }

    private double allowed() {
        if (decoded <= SMALL) return 0.99;
        return decoded >= LARGE ? 0.10 : 0.99 - 0.89 * (decoded - SMALL) / (LARGE - SMALL);
    }
}
