package podium.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.kubectl.session.FileArea;
import podium.shell.kernel.Text;

/** The files of a directory on disk, as kubectl's commands see them. */
record DiskFiles(Path directory) implements FileArea {
    private Optional<Path> path(String path) {
        try {
            return Optional.of(directory.resolve(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> read(String path) {
        return path(path).filter(Files::isRegularFile).map(file -> {
            try {
                return Text.of(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public Optional<List<String>> list(String path) {
        return path(path).filter(Files::isDirectory).map(folder -> {
            try (Stream<Path> names = Files.list(folder)) {
                return names.map(p -> String.valueOf(p.getFileName())).sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void write(String path, String text) {
        try {
            Path file = directory.resolve(path);
            Path parent = file.getParent();
            if (parent != null) Files.createDirectories(parent);
            Files.write(file, Text.bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String absolute(String path) {
        return directory.resolve(path).toAbsolutePath().normalize().toString();
    }
}
