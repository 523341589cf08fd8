package podium.manifest.verdict;

import java.util.List;
import java.util.stream.Collectors;
import podium.manifest.Refusal;
import podium.manifest.rules.Cause;

/** How kubectl words a refusal. Rule: api.md §1.4, kubectl.md §7. */
public final class RefusalWords {
    private RefusalWords() {
    }

    /**
     * The words of the only refusal of a run.
     *
     * @param doing what failed, as in {@code error when creating "x.yaml": }; may be empty
     */
    public static String alone(String doing, Refusal refusal) {
        return switch (refusal) {
            case Refusal.Client client -> "error: " + client.message();
            case Refusal.Status status -> amongOthers(doing, status);
            case Refusal.Invalid invalid -> invalid(invalid);
        };
    }

    private static String invalid(Refusal.Invalid invalid) {
        String head = "The " + invalid.kind() + " \"" + invalid.name() + "\" is invalid: ";
        List<Cause> causes = invalid.causes();
        return causes.size() == 1
                ? head + causes.getFirst()
                : head + causes.stream().map(c -> "\n* " + c).collect(Collectors.joining());
    }

    /** The words of a refusal beside others. */
    public static String amongOthers(String doing, Refusal refusal) {
        return switch (refusal) {
            case Refusal.Client client -> client.message();
            case Refusal.Status status -> fromServer(doing, status.reason(), status.message());
            case Refusal.Invalid invalid -> fromServer(doing, "Invalid", detailed(invalid));
        };
    }

    /** The server's own words on an invalid object. */
    public static String detailed(Refusal.Invalid invalid) {
        return invalid.qualifiedKind() + " \"" + invalid.name() + "\" is invalid: " + list(invalid.causes());
    }

    private static String list(List<Cause> causes) {
        if (causes.size() == 1) return causes.getFirst().toString();
        return causes.stream().map(Cause::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String fromServer(String doing, String reason, String message) {
        return "Error from server" + (reason.isEmpty() ? "" : " (" + reason + ")") + ": " + doing + message;
    }
}
