package podium.manifest.syntax;

/** Builds paths as the API server writes them: {@code spec.containers[0].image}. */
final class Path {
    private Path() {
    }

    static String field(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
