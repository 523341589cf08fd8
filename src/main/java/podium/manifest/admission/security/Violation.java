package podium.manifest.admission.security;

/** What a Pod does that its namespace forbids, and where. */
record Violation(String reason, String detail) {
    @Override
    public String toString() {
        return reason + " (" + detail + ")";
    }
}
