package podium.kubectl.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files that are held in memory, by their paths below a root. */
public final class MemoryFiles implements FileArea {
    private final String root;
    private final Map<String, String> files = new TreeMap<>();

    /**
     * An area with some files.
     *
     * @param root how the full path of the area begins
     */
    public MemoryFiles(String root, Map<String, String> files) {
        this.root = root;
        files.forEach((path, text) -> this.files.put(clean(path), text));
    }

    private static String clean(String path) {
        String short1 = path.replaceAll("/+", "/").replaceAll("^(\\./)+", "");
        return short1.endsWith("/") ? short1.substring(0, short1.length() - 1) : short1;
    }

    @Override
    public Optional<String> read(String path) {
        return Optional.ofNullable(files.get(clean(path)));
    }

    @Override
    public Optional<List<String>> list(String path) {
        String folder = clean(path);
        String before = folder.equals(".") || folder.isEmpty() ? "" : folder + "/";
        TreeSet<String> names = new TreeSet<>();
        files.keySet().stream().filter(f -> f.startsWith(before)).map(f -> f.substring(before.length())).forEach(
                f -> names.add(f.contains("/") ? f.substring(0, f.indexOf('/')) : f));
        return names.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(names));
    }

    @Override
    public void write(String path, String text) {
        files.put(clean(path), text);
    }

    @Override
    public String absolute(String path) {
        if (path.startsWith("/")) return path;
        String inside = clean(path);
        return inside.isEmpty() || inside.equals(".") ? root : root + "/" + inside;
    }
}
