package podium.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The texts to check, as kubectl finds them: files, directories of .json, .yaml and .yml, and standard input. */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";
    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");

    private Inputs() {
    }

    /** One text to come: it is read when it is asked for. */
    public record Input(String name, Content content) {
        /** The text; bytes that cannot be read are an {@link IOException}. */
        public String text() throws IOException {
            return TextFile.decoded(content.bytes());
        }
    }

    /** Where bytes come from. */
    public interface Content {
        /** All of them. */
        byte[] bytes() throws IOException;
    }

    /**
     * The texts behind some arguments, in their order; those of a directory by name.
     *
     * @param recursive whether directories inside directories are read, too
     */
    public static List<Input> of(List<String> arguments, boolean recursive, InputStream in) throws IOException {
        List<Input> all = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                all.add(new Input("STDIN", in::readAllBytes));
                continue;
            }
            Path path = Path.of(argument);
            if (!Files.exists(path)) throw new IOException("the path \"" + argument + "\" does not exist");
            if (Files.isDirectory(path)) directory(path, recursive, all);
            else all.add(file(path));
        }
        return all;
    }

    private static void directory(Path directory, boolean recursive, List<Input> all) throws IOException {
        try (Stream<Path> files = Files.walk(directory, recursive ? Integer.MAX_VALUE : 1)) {
            files.filter(Files::isRegularFile).filter(Inputs::isManifest).sorted().forEach(f -> all.add(file(f)));
        }
    }

    private static boolean isManifest(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Input file(Path path) {
        return new Input(path.toString(), () -> Files.readAllBytes(path));
    }
}
