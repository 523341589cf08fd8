package podium.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import podium.shell.fs.Tree;

/** Copies the folder of a script into a container, so that what the script reads beside itself is there too. */
final class HostFolder {
    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 5_000;
    private static final long BIGGEST_FILE = 4L << 20;
    private static final long MOST_BYTES = 64L << 20;

    private final Tree tree;
    private int files;
    private long bytes;

    HostFolder(Tree tree) {
        this.tree = tree;
    }

    /**
     * Copies a file and what stands in its folder, as far as that is not too much. Answers the working directory for it:
     * the folder, or for a relative name this program's own, from where the name leads there.
     */
    String copyAround(Path file) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path script = here.resolve(file).normalize();
        Path folder = script.getParent();
        if (folder == null || !Files.isDirectory(folder)) return "/";
        tree.directory(inContainer(folder), 0, 0, 0755);
        if (Files.isRegularFile(script)) copy(script);
        if (folder.getNameCount() > 0) copyAll(folder);
        if (file.isAbsolute()) return inContainer(folder);
        tree.directory(inContainer(here), 0, 0, 0755);
        return inContainer(here);
    }

    private void copyAll(Path folder) throws IOException {
        Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        if (!directory.equals(folder) && (!Files.isReadable(directory) || full()))
                            return FileVisitResult.SKIP_SUBTREE;
                        tree.directory(inContainer(directory), 0, 0, 0755);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        if (attributes.isSymbolicLink())
                            tree.link(inContainer(file), Files.readSymbolicLink(file).toString());
                        else
                            if (attributes.isRegularFile() && attributes.size() <= BIGGEST_FILE) copy(file);
                        return full() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException problem) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private boolean full() {
        return files >= MOST_FILES || bytes >= MOST_BYTES;
    }

    private void copy(Path file) throws IOException {
        if (!Files.isReadable(file)) return;
        byte[] content = Files.readAllBytes(file);
        files++;
        bytes += content.length;
        tree.file(inContainer(file), content, 0, 0, Files.isExecutable(file) ? 0755 : 0644);
    }

    /** The same place in the container; a Windows drive becomes a folder. */
    private static String inContainer(Path path) {
        StringBuilder text = new StringBuilder();
        if (path.getRoot() != null && path.getRoot().toString().length() > 1)
            text.append('/').append(path.getRoot().toString().charAt(0));
        for (Path name : path) text.append('/').append(name);
        return text.isEmpty() ? "/" : text.toString();
    }
}
