package podium.shell.awk;

import java.util.Optional;

/** What a name stands for: a value or an array. A parameter that was never set may become the caller's array. */
final class Cell {
    private final Optional<Cell> origin;
    private Value value = Value.UNSET;
    private Optional<Array> array = Optional.empty();

    Cell() {
        this(Optional.empty());
    }

    private Cell(Optional<Cell> origin) {
        this.origin = origin;
    }

    static Cell holding(Value value) {
        Cell cell = new Cell();
        cell.value = value;
        return cell;
    }

    /** The cell of a parameter that this one is given for: arrays are shared, values are copied. */
    Cell passed() {
        if (array.isPresent()) return this;
        Cell copy = new Cell(value.kind() == Value.Kind.UNSET ? Optional.of(this) : Optional.empty());
        copy.value = value;
        return copy;
    }

    Value value() {
        return value;
    }

    void set(Value other) {
        value = other;
    }

    Array array() {
        if (array.isEmpty()) array = Optional.of(origin.map(Cell::array).orElseGet(Array::new));
        return array.get();
    }

    boolean isArray() {
        return array.isPresent() || origin.map(Cell::isArray).orElse(false);
    }
}
