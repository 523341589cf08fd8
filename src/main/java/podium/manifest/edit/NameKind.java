package podium.manifest.edit;

import java.util.List;
import podium.manifest.rules.Names;

/** What a name in a manifest is the name of. */
public enum NameKind {
    VOLUME("volume"), CONTAINER("container"), PORT("port"), CONFIG_MAP("ConfigMap"), SECRET("Secret"), CLAIM(
            "PersistentVolumeClaim"), SERVICE_ACCOUNT("ServiceAccount"), SERVICE("Service");

    private final String words;

    NameKind(String words) {
        this.words = words;
    }

    /** As in a sentence: {@code volume}, {@code ConfigMap}. */
    public String words() {
        return words;
    }

    /** The server's complaints about a new name; none for a good one. Rule: api.md §3. */
    List<String> faults(String name) {
        return switch (this) {
            case VOLUME, CONTAINER, SERVICE -> Names.label(name);
            case PORT -> Names.port(name);
            case CONFIG_MAP, SECRET, CLAIM, SERVICE_ACCOUNT -> Names.subdomain(name);
        };
    }
}
