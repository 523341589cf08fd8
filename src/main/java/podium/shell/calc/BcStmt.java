package podium.shell.calc;

import java.util.List;
import java.util.Optional;

/** A statement of bc. */
sealed interface BcStmt {
    /** An expression; its value is printed unless it is an assignment. */
    record Show(BcExpr value) implements BcStmt {
    }

    /** A text, printed as it is. */
    record Say(String text) implements BcStmt {
    }

    /** The statement print: texts with escapes, and values without ends of lines. */
    record Print(List<BcStmt> items) implements BcStmt {
    }

    /** Several statements. */
    record Block(List<BcStmt> all) implements BcStmt {
    }

    /** A choice. */
    record If(BcExpr test, BcStmt yes, Optional<BcStmt> no) implements BcStmt {
    }

    /** A loop; a missing test is always true. */
    record Loop(Optional<BcExpr> first, Optional<BcExpr> test, Optional<BcExpr> step, BcStmt body) implements BcStmt {
    }

    /** break or continue. */
    record Leave(boolean loop) implements BcStmt {
    }

    /** The end of a function. */
    record Return(Optional<BcExpr> value) implements BcStmt {
    }

    /** A function. */
    record Define(String name, List<String> parameters, List<String> locals, BcStmt body) implements BcStmt {
    }

    /** The end of the program. */
    record Quit() implements BcStmt {
    }
}
