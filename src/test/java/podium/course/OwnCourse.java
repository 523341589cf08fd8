package podium.course;

/** The program's own course, read once for all tests: it never changes, and it is large. */
public final class OwnCourse {
    public static final Course COURSE = Course.own();

    private OwnCourse() {
    }
}
