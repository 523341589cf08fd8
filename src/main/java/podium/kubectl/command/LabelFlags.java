package podium.kubectl.command;

import java.util.Map;
import java.util.TreeMap;
import podium.kubectl.resource.KubectlException;

/** Labels that a flag lists: {@code a=b,c=d}. */
final class LabelFlags {
    private LabelFlags() {
    }

    /** The labels, by key. */
    static Map<String, String> parse(String text) {
        Map<String, String> labels = new TreeMap<>();
        for (String pair : text.split(",", -1)) {
            String[] parts = pair.split("=", -1);
            if (parts.length != 2) throw KubectlException.error("unexpected label spec: " + pair);
            if (parts[0].isEmpty()) throw KubectlException.error("unexpected empty label key");
            labels.put(parts[0], parts[1]);
        }
        return labels;
    }
}
