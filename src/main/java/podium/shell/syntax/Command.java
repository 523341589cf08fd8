package podium.shell.syntax;

import java.util.List;
import java.util.Optional;
import podium.text.Span;

/** A command of the shell. Rule: POSIX, Shell Command Language, 2.9. */
public sealed interface Command {
    /** Assignments, a program with its arguments, redirections; any of them may be missing. Lines count from 1. */
    record Simple(List<Assignment> assignments, List<Word> words, List<Redirect> redirects, int line, Span span)
            implements
                Command {
    }

    /** Commands that run at the same time, each reading what the one before writes. */
    record Pipeline(List<Command> parts, boolean negated) implements Command {
    }

    /** Two commands, of which the second runs if the first ends well ({@code and}) or not. */
    record AndOr(Command left, boolean and, Command right) implements Command {
    }

    /** Commands one after the other. */
    record Sequence(List<Command> parts) implements Command {
    }

    /** A command that the shell does not wait for. */
    record Background(Command body) implements Command {
    }

    /** Commands in a process of their own. */
    record Subshell(Command body, List<Redirect> redirects, int line) implements Command {
    }

    /** A compound command, with redirections around it, and the line where it begins. */
    record Group(Command body, List<Redirect> redirects, int line) implements Command {
    }

    /** A choice. */
    record If(Command condition, Command body, Optional<Command> otherwise) implements Command {
    }

    /** A loop while a condition holds, or until it does. */
    record Loop(boolean until, Command condition, Command body) implements Command {
    }

    /** A loop over words; over the positional parameters when there are none. */
    record For(String name, Optional<List<Word>> words, Command body, int line) implements Command {
    }

    /** A choice by patterns. */
    record Case(Word word, List<Item> items, int line) implements Command {
    }

    /** One branch of a choice by patterns. */
    record Item(List<Word> patterns, Optional<Command> body) {
    }

    /** A function is defined. */
    record Function(String name, Command body) implements Command {
    }

    /** A variable gets a value. */
    record Assignment(String name, Word value) {
    }

    /**
     * A redirection.
     *
     * @param descriptor which descriptor is redirected
     * @param operator one of the operators of the grammar; {@code &>} stands for both outputs
     * @param target the file or descriptor; the text of a here-document
     */
    record Redirect(int descriptor, String operator, Word target) {
    }
}
