package podium.simulation.node;

import podium.simulation.node.NodeFiles.Kind;

/** The check that the type of a hostPath asks for. Rule: controllers.md §6, hostPath. */
final class HostPaths {
    private final NodeFiles files;

    HostPaths(NodeFiles files) {
        this.files = files;
    }

    /**
     * Makes what the type allows to be made.
     *
     * @param path normal, see {@link NodeFiles#normal}
     * @param shown the path as the manifest writes it
     * @throws MountException when something else stands there
     */
    void check(String path, String shown, String type) throws MountException {
        Kind kind = files.at(path);
        switch (type) {
            case "DirectoryOrCreate" -> {
                if (kind == Kind.NOTHING) files.makeDirectory(path);
                else require(kind == Kind.DIRECTORY, shown, "directory");
            }
            case "Directory" -> require(kind == Kind.DIRECTORY, shown, "directory");
            case "FileOrCreate" -> {
                if (kind == Kind.NOTHING) makeFile(path, shown);
                else require(kind == Kind.FILE, shown, "file");
            }
            case "File" -> require(kind == Kind.FILE, shown, "file");
            case "Socket" -> require(kind == Kind.SOCKET, shown, "socket file");
            case "CharDevice" -> require(kind == Kind.CHARACTER_DEVICE, shown, "character device");
            case "BlockDevice" -> require(kind == Kind.BLOCK_DEVICE, shown, "block device");
            default -> {
                // No check; the runtime makes a directory where nothing stands.
                if (kind == Kind.NOTHING) files.makeDirectory(path);
            }
        }
    }

    private void makeFile(String path, String shown) throws MountException {
        String parent = path.substring(0, Math.max(1, path.lastIndexOf('/')));
        if (files.at(parent) != Kind.DIRECTORY)
            throw new MountException("open " + shown + ": no such file or directory");
        files.makeFile(path);
    }

    private static void require(boolean fits, String shown, String wanted) throws MountException {
        if (!fits) throw new MountException("hostPath type check failed: " + shown + " is not a " + wanted);
    }
}
