package podium.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An archive as one JSON file, to carry progress to another machine. */
public final class ArchiveJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final String VERSION_KEY = "podium-progress";
    private static final int VERSION = 1;

    private ArchiveJson() {
    }

    /** What a text held. */
    public sealed interface Reading {
        /** An archive. */
        record Found(Archive archive) implements Reading {
        }

        /** None: what is wrong, where, and what to do. */
        record Refused(String why) implements Reading {
        }
    }

    /** The archive as indented JSON; the same archive gives the same text. */
    public static String write(Archive archive) {
        ObjectNode root = MAPPER.createObjectNode().put(VERSION_KEY, VERSION);
        ArrayNode attempts = root.putArray("attempts");
        archive.attempts().forEach(each -> write(attempts.addObject(), each));
        ObjectNode ticks = root.putObject("lessons");
        archive.ticks().forEach((lesson, at) -> ticks.put(lesson, at.toString()));
        ArrayNode quiz = root.putArray("quiz");
        archive.quiz().forEach(each -> {
            ObjectNode node = quiz.addObject().put("item", each.item()).put("at", each.at().toString()).put("right",
                    each.right());
            each.confidence().ifPresent(percent -> node.put("confidence", percent));
            node.put("answer", each.answer());
        });
        ArrayNode interviews = root.putArray("interviews");
        archive.interviews().forEach(each -> interviews.addObject().put("item", each.item()).put("at",
                each.at().toString()).put("named", each.named()).put("asked", each.asked()).put("notes",
                        each.notes()));
        ObjectNode notes = root.putObject("notes");
        archive.notes().forEach(notes::put);
        MoreJson.write(root, archive);
        return root.toPrettyString() + "\n";
    }

    private static void write(ObjectNode node, Attempt attempt) {
        node.put("exercise", attempt.exercise()).put("at", attempt.at().toString()).put("took",
                attempt.took().toString()).put("points", attempt.points()).put("maximum", attempt.maximum()).put(
                        "hints", attempt.hints());
        attempt.brier().ifPresent(brier -> node.put("brier", brier));
        node.put("answer", attempt.answer());
        if (attempt.variant() != 0) node.put("variant", attempt.variant());
        if (attempt.missed().isEmpty()) return;
        ArrayNode missed = node.putArray("missed");
        attempt.missed().forEach(check -> missed.addObject().put("check", check.id()).put("title", check.title()));
    }

    /** Reads what {@link #write} wrote; never throws. */
    public static Reading read(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            if (!(root instanceof ObjectNode) || !root.path(VERSION_KEY).isInt()) {
                return new Reading.Refused("It is no progress file of Podium: the key " + VERSION_KEY
                        + " is missing. Choose a file that Export wrote.");
            }
            int version = root.path(VERSION_KEY).asInt();
            if (version != VERSION) {
                return new Reading.Refused("It has version " + version + ", and this program reads version " + VERSION
                        + ". Update Podium.");
            }
            return new Reading.Found(archive(new JsonField("", root)));
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return new Reading.Refused("It is not JSON: " + e.getOriginalMessage() + ", in line " + line
                    + ". Choose a file that Export wrote.");
        } catch (JsonField.Wrong e) {
            return new Reading.Refused(e.getMessage() + " Export again, and change nothing by hand.");
        }
    }

    private static Archive archive(JsonField root) throws JsonField.Wrong {
        SortedMap<String, Instant> ticks = new TreeMap<>();
        for (var tick : root.fields("lessons").entrySet()) ticks.put(tick.getKey(), tick.getValue().time());
        SortedMap<String, String> notes = new TreeMap<>();
        for (var note : root.fields("notes").entrySet()) notes.put(note.getKey(), note.getValue().text());
        List<Attempt> attempts = root.list("attempts", ArchiveJson::attempt);
        List<QuizAnswer> quiz = root.list("quiz", each -> new QuizAnswer(each.in("item").name(), each.in("at").time(),
                each.in("right").flag(), each.optional("confidence", value -> value.number(50, 100)),
                each.in("answer").text()));
        List<InterviewAnswer> interviews = root.list("interviews", each -> {
            int asked = each.in("asked").number(1, 1000);
            return new InterviewAnswer(each.in("item").name(), each.in("at").time(), each.in("named").number(0, asked),
                    asked, each.in("notes").text());
        });
        return new Archive(attempts, ticks, quiz, interviews, notes, MoreJson.exams(root), MoreJson.reviews(root));
    }

    /** Files of older programs say nothing of missed checks. */
    private static List<MissedCheck> missed(JsonField each) throws JsonField.Wrong {
        if (!each.node().has("missed")) return List.of();
        return each.list("missed", check -> new MissedCheck(check.in("check").text(), check.in("title").text()));
    }

    private static Attempt attempt(JsonField each) throws JsonField.Wrong {
        int maximum = each.in("maximum").number(0, 100_000);
        Duration took = each.in("took").duration();
        return new Attempt(each.in("exercise").name(), each.in("at").time(), took,
                each.in("points").number(0, maximum), maximum, each.in("hints").number(0, 1000),
                each.optional("brier", JsonField::share), each.in("answer").text(),
                each.optional("variant", JsonField::seed).orElse(0L), missed(each));
    }
}
