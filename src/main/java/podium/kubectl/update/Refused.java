package podium.kubectl.update;

import podium.manifest.Refusal;

/** A change that the server does not take. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    /** A refusal with a reason such as NotFound. */
    static Refused of(String reason, String message) {
        return new Refused(new Refusal.Status(reason, message));
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
