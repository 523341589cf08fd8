package podium.shell.awk;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A whole program. */
record Program(List<Stmt> begin, List<Rule> rules, List<Stmt> end, SequencedMap<String, Function> functions) {
    /**
     * What to do with which records.
     *
     * @param pattern empty for every record
     * @param last the end of a range of records
     */
    record Rule(Optional<Expr> pattern, Optional<Expr> last, Stmt action) {
    }

    record Function(String name, List<String> parameters, Stmt body) {
    }
}
