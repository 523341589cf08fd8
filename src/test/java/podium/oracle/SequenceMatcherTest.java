package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceMatcherTest {
    /** Blocks as first,second,size as Python's difflib finds them. */
    @ParameterizedTest
    @CsvSource({"abxcd,abcd,0-0-2 3-2-2", "abcd,bcde,1-0-3", "'','',''", "abc,'',''", "aaaa,aa,0-0-2",
            "qabxcd,abycdf,1-0-2 4-3-2", "xyxyx,yxyxy,0-1-4", "abcabc,cabcab,0-1-5", "private,pivot,0-0-1 2-1-2 5-4-1"})
    void findsTheSameBlocks(String a, String b, String blocks) {
        List<String> found = matcher(a, b).blocks().stream().map(
                x -> x.first() + "-" + x.second() + "-" + x.size()).toList();
        assertThat(String.join(" ", found)).isEqualTo(blocks);
    }

    @Test
    void opcodesCoverBothSequences() {
        assertThat(matcher("qabxcd", "abycdf").opcodes()).containsExactly(new SequenceMatcher.Opcode(false, 0, 1, 0, 0),
                new SequenceMatcher.Opcode(true, 1, 3, 0, 2), new SequenceMatcher.Opcode(false, 3, 4, 2, 3),
                new SequenceMatcher.Opcode(true, 4, 6, 3, 5), new SequenceMatcher.Opcode(false, 6, 6, 5, 6));
        assertThat(matcher("qabxcd", "abycdf").common()).isEqualTo(4);
    }

    private static SequenceMatcher<String> matcher(String a, String b) {
        return new SequenceMatcher<>(letters(a), letters(b));
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }
}
