package podium.manifest.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: api.md §1.1.3. */
class DocumentSplitterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '@', ignoreLeadingAndTrailingWhitespace = false, value = {"a\\n---\\nb@0:a\\n;6:b",
            "---\\na\\n---\\nb@0:---\\na\\n;10:b", "a\\n--- # x\\nb@0:a\\n;10:b", "a\\n ---\\nb@0:a\\n ---\\nb",
            "a: |\\n---\\nb@0:a: |\\n;9:b", "---\\n---\\na@0:---\\n;8:a", "a\\n----\\nb@!-", "a\\n--- b@!b",
            "\uFEFFa\\n---\\nb@1:a\\n;7:b", "\uFEFF---\\na@1:---\\na"})
    void cutsAtLinesThatStartWithThreeDashes(String text, String expected) {
        List<String> parts = DocumentSplitter.split(text.replace("\\n", "\n")).stream().map(part -> switch (part) {
            case DocumentSplitter.Part.Chunk chunk -> chunk.start() + ":" + chunk.text().replace("\n", "\\n");
            case DocumentSplitter.Part.BadSeparator bad -> "!" + bad.rest();
        }).toList();
        assertThat(String.join(";", parts)).isEqualTo(expected);
    }
}
