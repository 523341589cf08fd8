package podium.manifest.admission.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.PodSpec;

/** The seccomp profile: no bad one in baseline, a good one in restricted. Rule: api.md §6.7. */
final class SeccompCheck {
    private static final List<String> GOOD = List.of("RuntimeDefault", "Localhost");

    private SeccompCheck() {
    }

    private static String type(JsonNode profile) {
        return profile.path("type").asText();
    }

    private static boolean isBad(JsonNode profile) {
        return !type(profile).isEmpty() && !GOOD.contains(type(profile));
    }

    static Optional<Violation> baseline(PodSpec spec) {
        JsonNode own = Context.more(spec, "seccompProfile");
        List<String> names = Subjects.names(spec, c -> isBad(Context.more(c, "seccompProfile")));
        if (!isBad(own) && names.isEmpty()) return Optional.empty();
        Stream<String> values = Stream.concat(Stream.of(own),
                Subjects.containers(spec).stream().map(c -> Context.more(c, "seccompProfile"))).filter(
                        SeccompCheck::isBad).map(SeccompCheck::type);
        return Optional.of(new Violation("seccompProfile", Subjects.of(isBad(own), names)
                + " must not set securityContext.seccompProfile.type to " + Subjects.values(values)));
    }

    static Optional<Violation> restricted(PodSpec spec) {
        Optional<Violation> bad = baseline(spec);
        if (bad.isPresent() || !type(Context.more(spec, "seccompProfile")).isEmpty()) return bad;
        List<String> without = Subjects.names(spec, c -> type(Context.more(c, "seccompProfile")).isEmpty());
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("seccompProfile", "pod or " + Subjects.of(without)
                        + " must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\""));
    }
}
