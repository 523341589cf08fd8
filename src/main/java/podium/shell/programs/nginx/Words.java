package podium.shell.programs.nginx;

import podium.shell.fs.Errno;

/** System errors with their numbers, as nginx writes them. */
final class Words {
    private Words() {
    }

    /** As in {@code 2: No such file or directory}. */
    static String of(Errno errno) {
        int number = switch (errno) {
            case EPERM -> 1;
            case ENOENT -> 2;
            case EACCES -> 13;
            case EEXIST -> 17;
            case ENOTDIR -> 20;
            case EISDIR -> 21;
            case ENOSPC -> 28;
            case EROFS -> 30;
            case EADDRINUSE -> 98;
            case ETIMEDOUT -> 110;
            case ECONNREFUSED -> 111;
            default -> 5;
        };
        return number + ": " + errno.words();
    }
}
