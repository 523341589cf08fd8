package podium.manifest.verdict;

import podium.manifest.Refusal;

/** Words a change that the server does not allow, as {@code kubectl apply} and {@code replace} do. Rule: api.md §1.4.4. */
public final class UpdateVerdict {
    private UpdateVerdict() {
    }

    /** What stands on standard error when it is the only refusal of a run. */
    public static String of(Refusal.Invalid invalid) {
        return RefusalWords.alone("", invalid) + "\n";
    }
}
