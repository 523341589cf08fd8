package podium.shell.awk;

import java.util.List;
import java.util.Optional;

/** A statement. */
sealed interface Stmt {
    record Block(List<Stmt> parts) implements Stmt {
    }

    record Run(Expr expression) implements Stmt {
    }

    record If(Expr condition, Stmt yes, Optional<Stmt> no) implements Stmt {
    }

    /** @param step what is done behind each pass */
    record Loop(boolean testFirst, Optional<Expr> condition, Optional<Stmt> step, Stmt body) implements Stmt {
    }

    record ForIn(Expr.Place place, String array, Stmt body) implements Stmt {
    }

    /** @param target where to: a sign and what stands behind it; without one, to standard output */
    record Print(boolean formatted, List<Expr> parts, Optional<Target> target, int line) implements Stmt {
    }

    record Target(String sign, Expr name) {
    }

    record Delete(String array, Optional<List<Expr>> index) implements Stmt {
    }

    record Exit(Optional<Expr> code) implements Stmt {
    }

    record Return(Optional<Expr> value) implements Stmt {
    }

    /** @param word break, continue, next or nextfile */
    record Jump(String word) implements Stmt {
    }
}
