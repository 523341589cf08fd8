package podium.manifest.schema;

/** A kind of object, with the struct that describes it. */
public record Kind(String group, String version, String name, Type.Struct type) {
    /** Group and version as manifests write them; the core group has none. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** The kind with its group, as in {@code Deployment.apps}. */
    public String qualified() {
        return group.isEmpty() ? name : name + "." + group;
    }
}
