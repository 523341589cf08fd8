package podium.cluster;

/** Kind, namespace and name: enough to find one object, whatever its version. */
public record ObjectKey(String kind, String namespace, String name) {
    @Override
    public String toString() {
        return kind + " " + namespace + "/" + name;
    }
}
