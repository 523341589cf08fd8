package podium.kubectl.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {
    private static String of(String value) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        return YamlText.of(tree.put("k", value.replace("\\n", "\n").replace("\\t", "\t"))).stripTrailing();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"web|k: web", "true|k: \"true\"", "yes|k: \"yes\"",
            "1|k: \"1\"", "0x1f|k: \"0x1f\"", "1e3|k: \"1e3\"", "12:30|k: \"12:30\"", "10.0.0.1|k: 10.0.0.1",
            "2026-01-01T00:00:00Z|k: \"2026-01-01T00:00:00Z\"", "``|k: \"\"", "~|k: \"~\"", "-c|k: -c", "- x|k: '- x'",
            "a: b|k: 'a: b'", "a #b|k: 'a #b'", "it's|k: it's", "'q'|k: '''q'''", "*/5 * * * *|k: '*/5 * * * *'",
            "a:|k: 'a:'", "`a\\nb`|`k: |-\n  a\n  b`", "`a\\n`|`k: |\n  a`", "`a \\nb`|`k: \"a \\nb\"`",
            "`a\\tb`|`k: \"a\\tb\"`"})
    void aTextIsQuotedWhereItMustBe(String value, String yaml) {
        assertThat(of(value)).isEqualTo(yaml);
    }

    @Test
    void listsStandAtTheColumnOfTheirKeyAndKeysAreSorted() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.putArray("z").add(1).addObject().put("b", true).put("a", "x").putArray("c");
        tree.putObject("e");
        tree.put("k10", 1).put("k9", 2);
        assertThat(YamlText.of(tree)).isEqualTo("e: {}\nk9: 2\nk10: 1\nz:\n- 1\n- a: x\n  b: true\n  c: []\n");
    }

    @Test
    void aLongTextIsFoldedBehindColumnEighty() {
        String words = String.join(" ", Collections.nCopies(20, "word"));
        List<String> lines = of(words).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().length()).isGreaterThan(80).isLessThan(90);
        assertThat(lines.get(1)).startsWith("  word");
    }
}
