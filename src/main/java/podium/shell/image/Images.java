package podium.shell.image;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import podium.shell.commands.Applets;
import podium.shell.fs.MemoryTree;
import podium.shell.fs.Trees;
import podium.shell.kernel.ProgramTable;

/** Reads the catalogue of images from YAML: one text a family of tags. */
public final class Images {
    private static final Instant BUILT = Instant.parse("2025-09-01T00:00:00Z");

    private final TreeMap<String, Image> images = new TreeMap<>();

    private Images() {
    }

    /**
     * The catalogue that texts describe.
     *
     * @throws IllegalArgumentException when a text is not of the form that {@code assets/images} shows
     */
    public static ImageCatalogue parse(List<String> texts) {
        Images catalogue = new Images();
        texts.forEach(catalogue::family);
        return reference -> ImageReference.canonical(reference).map(catalogue.images::get);
    }

    private void family(String text) {
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        YamlMap family = YamlMap.of(document);
        Optional<Image> base = family.text("from").map(this::base);
        MemoryTree root = base.map(image -> (MemoryTree) image.root().layer()).orElseGet(
                () -> Trees.empty(0, 0, 0755));
        family.list("directories").forEach(path -> directory(root, path));
        for (YamlMap file : family.maps("files")) file(root, file);
        for (Map.Entry<String, String> link : family.strings("links").entrySet())
            root.link(link.getKey(), link.getValue());
        for (Map.Entry<String, String> program : family.strings("programs").entrySet())
            root.file(program.getKey(), ProgramTable.executable(program.getValue()), 0, 0, 0755);
        for (YamlMap server : family.maps("servers"))
            root.file(required(server, "path"), ProgramTable.executable("server " + server.oneLine()), 0, 0, 0755);
        if (family.text("busybox").isPresent()) busybox(root, family.text("busybox").get());
        root.adopt(() -> BUILT);
        for (String reference : family.list("references")) {
            String canonical = ImageReference.canonical(reference).orElseThrow(
                    () -> new IllegalArgumentException("not an image reference: " + reference));
            images.put(canonical, image(canonical, family, base, root));
        }
    }

    /** The image that a family is built upon; it stands before it in the catalogue. */
    private Image base(String reference) {
        return ImageReference.canonical(reference).flatMap(name -> Optional.ofNullable(images.get(name))).orElseThrow(
                () -> new IllegalArgumentException("from names an image that is not described before: " + reference));
    }

    private static String required(YamlMap map, String key) {
        return map.text(key).orElseThrow(() -> new IllegalArgumentException("missing: " + key));
    }

    private static Image image(String canonical, YamlMap family, Optional<Image> base, MemoryTree root) {
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        base.ifPresent(image -> environment.putAll(image.environment()));
        environment.putAll(family.strings("environment"));
        environment.putIfAbsent("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        String digest = family.text("digest").orElseGet(() -> digest(canonical));
        return new Image(canonical, digest, Long.parseLong(family.text("size").orElse("0")),
                family.text("user").or(() -> base.map(Image::user)).orElse(""), family.list("entrypoint"),
                commands(family, base), environment,
                family.text("workingDirectory").or(() -> base.map(Image::workingDirectory)).orElse(""), root);
    }

    private static List<String> commands(YamlMap family, Optional<Image> base) {
        boolean own = family.values().containsKey("command") || family.values().containsKey("entrypoint");
        return own ? family.list("command") : base.map(Image::command).orElse(List.of());
    }

    /** A digest that looks like one and is the same in every run. */
    private static String digest(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A path, then mode, user and group where they are not 755 0 0. */
    private static void directory(MemoryTree root, String line) {
        String[] words = line.split(" ", -1);
        root.directory(words[0], number(words, 2), number(words, 3),
                words.length > 1 ? Integer.parseInt(words[1], 8) : 0755);
    }

    private static long number(String[] words, int index) {
        return index < words.length ? Long.parseLong(words[index]) : 0;
    }

    private static void file(MemoryTree root, YamlMap file) {
        root.file(required(file, "path"), file.text("content").orElse("").getBytes(StandardCharsets.UTF_8),
                Long.parseLong(file.text("user").orElse("0")), Long.parseLong(file.text("group").orElse("0")),
                Integer.parseInt(file.text("mode").orElse("644"), 8));
    }

    /** BusyBox and a name for each of its commands, all of them one file. */
    private static void busybox(MemoryTree root, String directory) {
        String binary = directory + "/busybox";
        root.file(binary, ProgramTable.executable("busybox"), 0, 0, 0755);
        for (String name : Applets.names()) root.hardLink("", binary, directory + "/" + name);
        for (String name : List.of("sh", "ash")) root.hardLink("", binary, directory + "/" + name);
    }

    /** The user of an image as numbers, looked up in the image's own passwd file; empty for an unknown name. */
    public static Optional<podium.shell.machine.Identity> identity(Image image) {
        return ImageUser.of(image);
    }
}
