package podium.shell.calc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An expression of bc. */
sealed interface BcExpr {
    /** Digits, read in the base of the moment. */
    record Literal(String digits) implements BcExpr {
    }

    /** A value that is known. */
    record Constant(BigDecimal value) implements BcExpr {
    }

    /** What can be assigned to: a variable, one of the special ones, or an element of an array. */
    record Place(String name, Optional<BcExpr> index) implements BcExpr {
    }

    /** A whole array, as an argument. */
    record Whole(String name) implements BcExpr {
    }

    /** A call of a function. */
    record Apply(String name, List<BcExpr> arguments) implements BcExpr {
    }

    /** An operator before one operand. */
    record Unary(String sign, BcExpr operand) implements BcExpr {
    }

    /** An operator between two operands. */
    record Binary(String sign, BcExpr left, BcExpr right) implements BcExpr {
    }

    /** An assignment; the sign stands before the equals sign, empty for none. */
    record Assign(Place place, String sign, BcExpr value) implements BcExpr {
    }

    /** A step up or down; {@code before} gives the new value. */
    record Step(Place place, int by, boolean before) implements BcExpr {
    }
}
