package podium.cli.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import podium.grading.classroom.Marks;

/**
 * What has been graded, a line an answer, written as soon as it is known: so that grading goes on where it was killed. A
 * line is found again by what went into the grade, so a changed answer or exercise is graded anew.
 */
public final class Journal implements AutoCloseable {
    private final ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());
    private final Map<String, Marks> known = new LinkedHashMap<>();
    private final Writer writer;

    /** One line. */
    record Line(String key, Marks marks) {
    }

    private Journal(Writer writer) {
        this.writer = writer;
    }

    /** A journal that is forgotten. */
    public static Journal none() {
        return new Journal(Writer.nullWriter());
    }

    /** Reads what is there and writes on behind it. A line that was cut off by a kill is graded again. */
    public static Journal open(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        Writer writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Journal journal = new Journal(writer);
        text.lines().forEach(journal::take);
        if (!text.isEmpty() && !text.endsWith("\n")) writer.write("\n");
        return journal;
    }

    private void take(String line) {
        try {
            Line read = mapper.readValue(line, Line.class);
            known.put(read.key(), read.marks());
        } catch (JsonProcessingException e) {
            // A line that a kill cut off: its answer is graded again.
        }
    }

    /** What was graded before. */
    public Optional<Marks> known(String key) {
        return Optional.ofNullable(known.get(key));
    }

    /** Writes one grade down, so that it outlives the process. Safe on several threads. */
    public synchronized void add(String key, Marks marks) {
        try {
            writer.write(mapper.writeValueAsString(new Line(key, marks)) + "\n");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written", e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
