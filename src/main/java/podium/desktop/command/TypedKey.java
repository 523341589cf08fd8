package podium.desktop.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key known by the character that it types, since keyboards differ in how one gets there. */
final class TypedKey extends KeyCombination {
    private final String character;

    TypedKey(String character) {
        super(SHIFT_ANY);
        this.character = character;
    }

    @Override
    public boolean match(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        return plain && character.equals(event.getText());
    }

    @Override
    public String getName() {
        return character;
    }

    @Override
    public String getDisplayText() {
        return character;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypedKey key && key.character.equals(character);
    }

    @Override
    public int hashCode() {
        return character.hashCode();
    }
}
