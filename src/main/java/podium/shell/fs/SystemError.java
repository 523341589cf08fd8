package podium.shell.fs;

/** A system call that failed. Programs catch it and word it; what none catches ends the process. */
public final class SystemError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Errno errno;

    public SystemError(Errno errno) {
        super(errno.words(), null, false, false);
        this.errno = errno;
    }

    /** Why it failed. */
    public Errno errno() {
        return errno;
    }

    /** The words of strerror. */
    public String words() {
        return errno.words();
    }
}
