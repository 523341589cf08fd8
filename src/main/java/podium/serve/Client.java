package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import podium.simulation.Author;

/**
 * Who sends a request.
 *
 * @param agent how its program calls itself
 * @param times the clock that it reads
 * @param subresource through which it writes; empty for an object's own address
 */
record Client(Parameters parameters, String agent, WallTimes times, String subresource) {
    private static final int LONGEST = 128;

    /** The same client at another address. */
    Client through(String address) {
        return new Client(parameters, agent, times, address);
    }

    /** The author of what it writes. */
    Author author() {
        return Author.updater(manager()).through(subresource);
    }

    /** The name under which it owns what it writes. Rule: without one, what its program is called up to the first slash. */
    String manager() {
        return parameters.optional("fieldManager").orElseGet(() -> {
            String program = agent.split("/", 2)[0];
            return program.isEmpty() ? "unknown" : program.substring(0, Math.min(program.length(), LONGEST));
        });
    }

    /**
     * The name under which it applies.
     *
     * @throws ApiException when it gives none
     */
    String applier() {
        return parameters.optional("fieldManager").filter(name -> !name.isEmpty()).orElseThrow(
                () -> ApiException.of(422, "Invalid", "PatchOptions.meta.k8s.io \"\" is invalid: fieldManager: "
                        + "Required value: is required for apply patch"));
    }

    /** Moves what the client sends, in its time, back into that of the cluster; changed in place. */
    void placeInTime(JsonNode sent) {
        times.back().moved(sent);
    }
}
