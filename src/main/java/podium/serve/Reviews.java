package podium.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Questions that a client asks about itself: it may do everything, as the administrator of a practice cluster. */
final class Reviews {
    private Reviews() {
    }

    /** The review with its answer. */
    static ObjectNode answered(ApiPath path, ObjectNode review) {
        review.put("apiVersion", path.type().apiVersion()).put("kind", path.type().kind());
        if (!review.has("metadata")) review.putObject("metadata").putNull("creationTimestamp");
        ObjectNode status = review.putObject("status");
        switch (path.type().plural()) {
            case "selfsubjectreviews" -> user(status.putObject("userInfo"));
            case "tokenreviews" -> user(status.put("authenticated", true).putObject("user"));
            case "selfsubjectrulesreviews" -> {
                rule(status, "resourceRules").putArray("resources").add("*");
                rule(status, "nonResourceRules").putArray("nonResourceURLs").add("*");
                status.put("incomplete", false);
            }
            default -> status.put("allowed", true);
        }
        return review;
    }

    private static ObjectNode rule(ObjectNode status, String list) {
        ObjectNode rule = status.putArray(list).addObject();
        rule.putArray("verbs").add("*");
        if (list.equals("resourceRules")) rule.putArray("apiGroups").add("*");
        return rule;
    }

    private static void user(ObjectNode user) {
        user.put("username", "kubernetes-admin");
        user.putArray("groups").add("kubeadm:cluster-admins").add("system:authenticated");
    }
}
