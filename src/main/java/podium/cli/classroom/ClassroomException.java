package podium.cli.classroom;

import java.io.Serial;

/** Something about a class that an instructor has to mend; its message says where, what and how. */
public final class ClassroomException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** @param message place, problem, and what to do */
    public ClassroomException(String message) {
        super(message);
    }
}
