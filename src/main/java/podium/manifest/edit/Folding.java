package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import podium.text.Span;

/** Which lines can be folded away under which; lines count from 0. */
final class Folding {
    private Folding() {
    }

    /** At most one for each line: what it opens, or else its document, when that has more lines than one. */
    static List<Span> of(String text) {
        Lines lines = new Lines(text);
        List<Span> folds = new ArrayList<>();
        for (int row = 0; row < lines.all().size(); row++) {
            int first = row;
            lines.blocks(row).stream().filter(block -> block.last() > first).findFirst().ifPresent(
                    block -> folds.add(new Span(block.first(), block.last())));
        }
        return folds;
    }
}
