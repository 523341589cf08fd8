package podium.shell.syntax;

import java.util.List;
import podium.text.Span;

/** A word that stands for a here-document, which is read only at the end of the line. */
record HereWord(Lexer.HereDocument document) {
    Word word() {
        return new Word(List.of(new Word.Deferred(() -> document.body())), new Span(0, 0));
    }
}
