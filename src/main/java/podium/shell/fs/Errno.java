package podium.shell.fs;

/** Why a system call fails, with the words of musl's strerror. */
public enum Errno {
    EPERM("Operation not permitted"), ENOENT("No such file or directory"), ESRCH("No such process"), EIO(
            "I/O error"), EAGAIN("Resource temporarily unavailable"), E2BIG("Argument list too long"), ENOEXEC(
                    "Exec format error"), EBADF("Bad file descriptor"), ENOMEM("Out of memory"), EACCES(
                            "Permission denied"), EBUSY("Resource busy"), EEXIST("File exists"), EXDEV(
                                    "Cross-device link"), ENOTDIR("Not a directory"), EISDIR("Is a directory"), EINVAL(
                                            "Invalid argument"), ENOTTY("Not a tty"), ESPIPE("Invalid seek"), ENOSPC(
                                                    "No space left on device"), EROFS("Read-only file system"), EPIPE(
                                                            "Broken pipe"), ENAMETOOLONG(
                                                                    "Filename too long"), ENOTEMPTY(
                                                                            "Directory not empty"), ELOOP(
                                                                                    "Symbolic link loop"), EADDRINUSE(
                                                                                            "Address in use"), ECONNREFUSED(
                                                                                                    "Connection refused"), ECONNRESET(
                                                                                                            "Connection reset by peer"), ETIMEDOUT(
                                                                                                                    "Operation timed out");

    private final String words;

    Errno(String words) {
        this.words = words;
    }

    /** The message of strerror. */
    public String words() {
        return words;
    }
}
