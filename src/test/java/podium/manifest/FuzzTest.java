package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import podium.manifest.admission.ClusterView;
import podium.manifest.lint.Lint;
import podium.manifest.verdict.CreateVerdict;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;

/**
 * Good manifests, spoiled at random byte by byte and field by field: every one is answered in both voices, at once, and
 * never with an exception. {@code -Dpodium.fuzz=100000} runs more of them, {@code -Dpodium.fuzz.seed=N} others.
 */
class FuzzTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final List<Source> SEEDS = Oracle.scenarios();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int COUNT = Integer.getInteger("podium.fuzz", 1500);
    private static final long SEED = Long.getLong("podium.fuzz.seed", 1);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String[] VALUES = {"null", "true", "-1", "0", "70000", "1e400", "99999999999999999999", "\"\"",
            "\" x \"", "\"a:b\"", "\"../x\"", "\"Abc\"", "\"a_b\"", "\"100m\"", "\"-1Mi\"", "\"1 Gi\"", "\"50%\"",
            "\"a=b\"",
            "\"$(A)\"", "[]", "{}", "[\"a\"]", "{\"a\": \"b\"}", "[null]", "\"\\u0000\"", "1.5", "\"Never\"",
            "\"None\""};

    @Test
    void bytesAreAnswered() {
        Random random = new Random(SEED);
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).text().getBytes(StandardCharsets.UTF_8);
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            answer(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void treesAreAnswered() {
        Random random = new Random(SEED);
        List<JsonNode> trees = SEEDS.stream().flatMap(s -> READER.read(s).documents().stream()).<JsonNode>map(
                Document::tree).toList();
        for (int i = 0; i < COUNT; i++) {
            JsonNode tree = trees.get(random.nextInt(trees.size())).deepCopy();
            for (int n = 1 + random.nextInt(3); n > 0; n--) mutate(tree, random);
            answer(tree.toString());
        }
    }

    private static void answer(String text) {
        String hint = "seed " + SEED + ", text:\n" + text;
        long start = System.nanoTime();
        try {
            Manifest manifest = READER.read(new Source("fuzz", text), ClusterView.DRY_RUN);
            List<Problem> all = new ArrayList<>(manifest.problems());
            all.addAll(Lint.of(manifest, new TreeSet<>()));
            CreateVerdict.of(manifest, CreateVerdict.DryRun.SERVER);
            CreateVerdict.of(manifest, CreateVerdict.DryRun.CLIENT);
            for (Document document : manifest.documents()) document.accepted().ifPresent(taken -> taken.stored());
            for (Problem problem : all) {
                assertThat(problem.span().end()).as(hint).isLessThanOrEqualTo(text.length());
                for (Edit fix : problem.fixes()) fix.applyTo(text);
            }
        } catch (RuntimeException e) {
            throw new AssertionError(hint, e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(hint).isLessThan(LONGEST);
    }

    /** One field of one object, or one item of one list, gets another value, goes, or is doubled. */
    private static void mutate(JsonNode tree, Random random) {
        List<JsonNode> places = new ArrayList<>();
        collect(tree, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty()) return;
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "s", object.remove(name));
                default -> object.set(name, value(random));
            }
        } else if (place instanceof ArrayNode list && !list.isEmpty()) {
            int at = random.nextInt(list.size());
            switch (random.nextInt(3)) {
                case 0 -> list.remove(at);
                case 1 -> list.add(list.get(at).deepCopy());
                default -> list.set(at, value(random));
            }
        }
    }

    private static JsonNode value(Random random) {
        try {
            return MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (!node.isContainerNode()) return;
        places.add(node);
        node.forEach(child -> collect(child, places));
    }
}
