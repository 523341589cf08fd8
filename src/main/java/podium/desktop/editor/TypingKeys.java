package podium.desktop.editor;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import podium.text.Edit;
import podium.text.Span;

/** What Tab, Enter, Backspace, brackets and quotes do in the text. */
final class TypingKeys {
    private final YamlArea area;
    private final TabStops stops;

    private TypingKeys(YamlArea area, TabStops stops) {
        this.area = area;
        this.stops = stops;
    }

    static void install(YamlArea area, TabStops stops) {
        TypingKeys keys = new TypingKeys(area, stops);
        area.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.isConsumed() || !plain || !area.isEditable()) return;
        boolean taken = switch (event.getCode()) {
            case TAB -> tab(event.isShiftDown());
            case ENTER -> {
                area.apply(Typing.newLine(area.getText(), area.selectionSpan()));
                yield true;
            }
            case BACK_SPACE -> backspace();
            case ESCAPE -> {
                boolean filling = stops.isActive();
                stops.end();
                yield filling;
            }
            default -> false;
        };
        if (taken) event.consume();
    }

    private boolean tab(boolean back) {
        if (stops.isActive()) {
            stops.step(back ? -1 : 1).ifPresent(span -> area.selectRange(span.start(), span.end()));
            area.requestFollowCaret();
        } else if (back) {
            area.applyToLines(Typing::outdent);
        } else if (area.getSelectedText().contains("\n")) {
            area.applyToLines(Typing::indent);
        } else {
            area.apply(Typing.indent(area.getText(), area.selectionSpan()));
        }
        return true;
    }

    private boolean backspace() {
        if (area.getSelection().getLength() > 0) return false;
        Optional<Edit> pair = Pairs.deleted(area.getText(), area.getCaretPosition());
        pair.ifPresent(area::apply);
        return pair.isPresent();
    }

    private void typed(KeyEvent event) {
        if (event.isConsumed() || event.isControlDown() || event.isMetaDown() || !area.isEditable()) return;
        Span selection = area.selectionSpan();
        Pairs.typed(area.getText(), selection, event.getCharacter()).ifPresent(typed -> {
            boolean inserts = !typed.edit().replacement().isEmpty();
            if (inserts) area.replaceText(selection.start(), selection.end(), typed.edit().replacement());
            area.selectRange(typed.selection().start(), typed.selection().end());
            event.consume();
        });
    }
}
