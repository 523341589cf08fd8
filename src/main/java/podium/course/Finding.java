package podium.course;

import java.util.function.Consumer;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/**
 * Something wrong in a course, and the file it stands in.
 *
 * @param problem its message says what is wrong; its rule says what is asked for and how to mend it
 */
public record Finding(Source source, Problem problem) {
    /** An error at a place. */
    public static Finding error(Source source, Span span, String message, String rule) {
        return new Finding(source, Problem.error(span, message, rule));
    }

    /** An error of a whole file, told at its first character. */
    public static Finding error(Source source, String message, String rule) {
        return error(source, new Span(0, 0), message, rule);
    }

    /** Takes problems of a file and hands them on with the file. */
    public static Consumer<Problem> in(Source source, Consumer<Finding> findings) {
        return problem -> findings.accept(new Finding(source, problem));
    }

    /** The same with words before its message. */
    public Finding with(String words) {
        return new Finding(source, new Problem(problem.severity(), problem.span(), words + problem.message(),
                problem.rule(), problem.fixes()));
    }

    /** The file's path within the course. */
    public String file() {
        return source.name();
    }

    /** The line, from 1. */
    public int line() {
        return source.line(problem.span().start());
    }

    /** One line as compilers write it, which terminals and editors turn into a link. */
    @Override
    public String toString() {
        String rule = problem.rule().isEmpty() ? "" : " (" + problem.rule() + ")";
        return file() + ":" + line() + ": " + problem.message() + rule;
    }
}
