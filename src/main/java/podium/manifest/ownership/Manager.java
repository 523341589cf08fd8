package podium.manifest.ownership;

import podium.manifest.tree.GoJson;

/**
 * Who owns fields, and by which kind of request.
 *
 * @param name as the client gives it, such as {@code kubectl-edit}
 * @param applies whether by server-side apply; else by creations, updates and patches
 * @param apiVersion in which the fields are named
 * @param subresource through which it writes; empty for the object itself
 */
public record Manager(String name, boolean applies, String apiVersion, String subresource) {
    /** One who applies. */
    public static Manager applier(String name, String apiVersion) {
        return new Manager(name, true, apiVersion, "");
    }

    /** One who writes in any other way. */
    public static Manager updater(String name, String apiVersion, String subresource) {
        return new Manager(name, false, apiVersion, subresource);
    }

    /** What tells it apart from others. Rule: an applier is the same in every version of the API. */
    String identity() {
        StringBuilder text = new StringBuilder("{\"manager\":").append(GoJson.quote(name)).append(
                ",\"operation\":").append(GoJson.quote(operation()));
        if (!applies) text.append(",\"apiVersion\":").append(GoJson.quote(apiVersion));
        if (!subresource.isEmpty()) text.append(",\"subresource\":").append(GoJson.quote(subresource));
        return text.append('}').toString();
    }

    /** The word of the kind of request. */
    String operation() {
        return applies ? "Apply" : "Update";
    }

    /** As messages about conflicts name it. */
    @Override
    public String toString() {
        String named = GoJson.literal(name) + (subresource.isEmpty()
                ? ""
                : " with subresource " + GoJson.literal(subresource));
        return applies ? named : named + " using " + apiVersion;
    }
}
