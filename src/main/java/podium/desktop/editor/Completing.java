package podium.desktop.editor;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import podium.manifest.edit.ManifestLanguage;
import podium.manifest.edit.Suggestion;
import podium.text.Source;
import podium.text.Span;

/** Completion: asks while one types or by key, shows what fits, and inserts what is chosen. */
final class Completing implements AutoCloseable {
    private static final int PAGE = 8;
    private final YamlArea area;
    private final ManifestLanguage language;
    private final TabStops stops;
    private final SuggestionList list;
    private final Answers<Answer> answers;

    /** What was found for a text and a caret; by key also when little is typed. */
    private record Answer(String text, int caret, boolean wanted, List<Suggestion> found) {
    }

    Completing(YamlArea area, ManifestLanguage language, TabStops stops, Executor foreground, Consumer<String> say) {
        this.area = area;
        this.language = language;
        this.stops = stops;
        list = new SuggestionList(area, this::accept);
        answers = new Answers<>("completion", foreground, this::show, say);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        area.focusedProperty().addListener((_, _, on) -> {
            if (!on) hide();
        });
        area.setOnMousePressed(_ -> hide());
    }

    /** Shows what could stand at the caret, whatever is typed there. */
    void open() {
        area.requestFocus();
        ask(true);
    }

    private void ask(boolean wanted) {
        String text = area.getText();
        int caret = area.getCaretPosition();
        answers.ask(0, () -> new Answer(text, caret, wanted,
                language.complete(new Source("manifest", text), caret)));
    }

    private void show(Answer answer) {
        boolean current = answer.caret() == area.getCaretPosition() && answer.text().equals(area.getText());
        boolean nothing = answer.found().isEmpty() || (!answer.wanted() && settled(answer));
        if (!current || nothing || !area.isFocused()) {
            list.hide();
            return;
        }
        area.getCaretBounds().ifPresentOrElse(place -> list.show(answer.found(), place), list::hide);
    }

    /** Whether what is typed is complete, or nothing is typed yet where a field would stand. */
    private static boolean settled(Answer answer) {
        Suggestion first = answer.found().getFirst();
        Span replaced = first.replaced();
        String typed = answer.text().substring(replaced.start(), Math.min(answer.caret(), replaced.end()));
        boolean field = first.sort() == Suggestion.Sort.FIELD || first.sort() == Suggestion.Sort.SNIPPET;
        return typed.equals(first.label()) || (field && typed.isEmpty());
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (event.isControlDown() || event.isMetaDown() || typed.isEmpty()) return;
        char c = typed.charAt(0);
        boolean word = Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '/' || c == '.' || c == '\b';
        // The area inserts the character after this filter; what it then is, is asked about.
        if (word && (c != '\b' || list.isShowing())) Platform.runLater(() -> ask(false));
        else if (list.isShowing()) hide();
    }

    private void pressed(KeyEvent event) {
        if (!list.isShowing() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        switch (event.getCode()) {
            case UP -> list.move(-1);
            case DOWN -> list.move(1);
            case PAGE_UP -> list.move(-PAGE);
            case PAGE_DOWN -> list.move(PAGE);
            case ENTER, TAB -> list.chosen().ifPresent(this::accept);
            case ESCAPE -> hide();
            case LEFT, RIGHT, HOME, END -> {
                hide();
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void accept(Suggestion suggestion) {
        hide();
        int start = suggestion.replaced().start();
        area.apply(suggestion.edit());
        List<Span> places = suggestion.insertion().stops().stream().map(
                stop -> new Span(start + stop.start(), start + stop.end())).toList();
        if (places.isEmpty()) {
            area.moveTo(start + suggestion.insertion().text().length());
            if (suggestion.edit().replacement().endsWith(": ")) ask(false);
        } else {
            stops.begin(places).ifPresent(first -> area.selectRange(first.start(), first.end()));
        }
        area.requestFocus();
    }

    boolean isShowing() {
        return list.isShowing();
    }

    private void hide() {
        answers.drop();
        list.hide();
    }

    @Override
    public void close() {
        hide();
        answers.close();
    }
}
