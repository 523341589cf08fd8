package podium.kubectl.terminal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import podium.kubectl.session.FileArea;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;

/** The terminal's files as a program sees them. */
record ShellFiles(Process process) implements FileArea {
    @Override
    public Optional<String> read(String path) {
        try {
            return process.files().isDirectory(path)
                    ? Optional.empty()
                    : Optional.of(new String(process.files().bytes(path), StandardCharsets.UTF_8));
        } catch (SystemError e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<List<String>> list(String path) {
        try {
            return process.files().isDirectory(path)
                    ? Optional.of(process.files().list(path).stream().sorted().toList())
                    : Optional.empty();
        } catch (SystemError e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String path, String text) {
        String full = absolute(path);
        StringBuilder parent = new StringBuilder();
        for (String name : Paths.names(Paths.parent(full))) {
            parent.append('/').append(name);
            if (!process.files().isDirectory(parent.toString())) {
                process.files().makeDirectory(parent.toString(), 0755);
            }
        }
        process.files().write(full, text.getBytes(StandardCharsets.UTF_8), OpenMode.WRITE);
    }

    @Override
    public String absolute(String path) {
        return path.startsWith("/") ? path : Paths.child(process.state().workingDirectory(), path);
    }
}
