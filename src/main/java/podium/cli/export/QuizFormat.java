package podium.cli.export;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiConsumer;
import podium.course.QuizBank;

/** A form in which other programs take quizzes, by its name on the command line. */
public enum QuizFormat {
    /** Moodle's text format, which other platforms read, too. */
    gift(Gift::write),
    /** Moodle's XML, which keeps everything. */
    moodle(MoodleXml::write),
    /** Notes for Anki: File, Import. */
    anki(AnkiNotes::write);

    @SuppressWarnings("ImmutableEnumChecker")
    private final BiConsumer<List<QuizBank>, PrintWriter> writer;

    QuizFormat(BiConsumer<List<QuizBank>, PrintWriter> writer) {
        this.writer = writer;
    }

    /** Writes all questions of some banks. */
    public void write(List<QuizBank> banks, PrintWriter out) {
        writer.accept(banks, out);
        out.flush();
    }
}
