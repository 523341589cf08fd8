package podium.kubectl.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.ApiObject;
import podium.cluster.core.Namespace;
import podium.cluster.core.ServiceAccount;
import podium.frame.ClusterView;
import podium.kubectl.session.FileArea;
import podium.manifest.Document;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.text.Source;

/** The files that {@code -f} names, and the objects in them. Rule: kubectl.md §7.9. */
public final class ManifestFiles {
    private static final List<String> EXTENSIONS = List.of(".json", ".yaml", ".yml");
    private final FileArea files;
    private final String stdin;
    private final ManifestReader reader;
    private final boolean recursive;

    /** @param stdin what {@code -f -} reads */
    public ManifestFiles(FileArea files, String stdin, ManifestReader reader, boolean recursive) {
        this.files = files;
        this.stdin = stdin;
        this.reader = reader;
        this.recursive = recursive;
    }

    /** A file's documents. */
    public record Read(String name, Manifest manifest) {
        /** The documents in order. */
        public List<Document> documents() {
            return manifest.documents();
        }
    }

    /** Reads all files, as for what the cluster holds and a namespace. */
    public List<Read> read(List<String> paths, ClusterView view, String namespace) {
        List<Read> found = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) found.add(read("STDIN", stdin, view, namespace));
            else for (String file : expand(path)) found.add(read(file, files.read(file).orElse(""), view, namespace));
        }
        return found;
    }

    /** Reads a text as a file of a name. */
    public Read read(String name, String text, ClusterView view, String namespace) {
        return new Read(name, reader.read(new Source(name, text), admission(view, namespace)));
    }

    /** What the server knows when it looks at a new object. */
    public static podium.manifest.admission.ClusterView admission(ClusterView view, String namespace) {
        List<String> namespaces = names(view, Namespace.class).map(o -> o.metadata().name()).toList();
        List<String> accounts = names(view, ServiceAccount.class).map(
                o -> o.metadata().namespace() + "/" + o.metadata().name()).toList();
        return new podium.manifest.admission.ClusterView(namespace, namespaces, accounts,
                podium.manifest.admission.ClusterView.Outlook.KEEPS);
    }

    private static Stream<ApiObject> names(ClusterView view, Class<? extends ApiObject> type) {
        return view.objects().stream().filter(type::isInstance);
    }

    private List<String> expand(String path) {
        if (path.startsWith("http://") || path.startsWith("https://")) {
            String host = path.replaceFirst("^https?://", "").replaceFirst("[/:].*", "");
            throw new KubectlException(1, "error: unable to read URL \"" + path + "\", dial tcp: lookup " + host
                    + ": no such host");
        }
        if (files.read(path).isPresent()) return List.of(path);
        Optional<List<String>> names = files.list(path);
        if (names.isEmpty()) throw KubectlException.error("the path \"" + path + "\" does not exist");
        List<String> found = new ArrayList<>();
        walk(path.endsWith("/") ? path.substring(0, path.length() - 1) : path, found);
        if (found.isEmpty()) {
            throw KubectlException.error(
                    "error reading [" + path + "]: recognized file extensions are [.json .yaml .yml]");
        }
        return found;
    }

    private void walk(String folder, List<String> found) {
        for (String name : files.list(folder).orElse(List.of())) {
            String path = folder + "/" + name;
            if (files.read(path).isPresent()) {
                if (EXTENSIONS.stream().anyMatch(name::endsWith)) found.add(path);
            } else if (recursive) {
                walk(path, found);
            }
        }
    }
}
