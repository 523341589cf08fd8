package podium.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands a text is, written in brackets. */
class ParserTest {
    private static String shape(Command command) {
        return switch (command) {
            case Command.Simple simple -> simple.words().stream().map(Word::plain).collect(Collectors.joining(" "))
                    + simple.assignments().stream().map(one -> one.name() + "=" + one.value().plain()).collect(
                            Collectors.joining(" "))
                    + simple.redirects().stream().map(one -> " {" + one.descriptor() + one.operator() + "}").collect(
                            Collectors.joining());
            case Command.Sequence(List<Command> parts) -> join(";", parts);
            case Command.AndOr(Command left, boolean and, Command right) ->
                "(" + shape(left) + (and ? "&&" : "||") + shape(right) + ")";
            case Command.Pipeline(List<Command> parts, boolean negated) -> (negated ? "!" : "") + join("|", parts);
            case Command.Background(Command body) -> shape(body) + "&";
            case Command.Subshell subshell -> "sub" + "(" + shape(subshell.body()) + ")";
            case Command.Group group -> "{" + shape(group.body()) + "}" + group.redirects().size();
            case Command.If choice -> "if(" + shape(choice.condition()) + "," + shape(choice.body())
                    + choice.otherwise().map(other -> "," + shape(other)).orElse("") + ")";
            case Command.Loop loop -> (loop.until() ? "until" : "while") + "(" + shape(loop.condition()) + ","
                    + shape(loop.body()) + ")";
            case Command.For loop -> "for(" + loop.name() + "," + shape(loop.body()) + ")";
            case Command.Case choice -> "case(" + choice.items().size() + ")";
            case Command.Function function -> "def(" + function.name() + "," + shape(function.body()) + ")";
        };
    }

    private static String join(String sign, List<Command> parts) {
        return "[" + parts.stream().map(ParserTest::shape).collect(Collectors.joining(sign)) + "]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            a b && c || d              @ ((a b&&c)||d)
            a | b | c                  @ [a|b|c]
            ! a                        @ ![a]
            a; b &                     @ [a;b&]
            (a; b) > f                 @ sub([a;b])
            { a; } > f 2>&1            @ {{a}0}2
            if a; then b; else c; fi   @ if(a,b,c)
            if a; then b; elif c; then d; fi @ if(a,b,if(c,d))
            while a; do b; done        @ while(a,b)
            until a; do b; done        @ until(a,b)
            for i in 1 2; do a; done   @ for(i,a)
            for i; do a; done          @ for(i,a)
            case x in a|b) c;; *) d;; esac @ case(2)
            f() { a; }                 @ def(f,{a}0)
            X=1 Y=2                    @ X=1 Y=2
            a 2>/dev/null >>f <g       @ a {2>} {1>>} {0<}
            a 'b c' "d e"              @ a b c d e
            echo if then fi            @ echo if then fi
            a # b                      @ a
            [[ a && b ]]               @ [[ a && b ]]
            """)
    void aTextIsACommand(String text, String shape) {
        Command all = new Parser(text).all();
        Command one = all instanceof Command.Sequence(List<Command> parts) && parts.size() == 1
                ? parts.getFirst()
                : all;
        assertThat(shape(one)).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            if a; then b            @ unexpected end of file (expecting "fi")
            a && && b               @ unexpected "&&"
            while a; done           @ unexpected "done" (expecting "do")
            ( a                     @ unexpected end of file (expecting ")")
            for 1 in a; do b; done  @ bad for loop variable
            a | ; b                 @ unexpected ";"
            } a                     @ unexpected "}"
            """)
    void aWrongTextIsAnError(String text, String message) {
        assertThatThrownBy(() -> new Parser(text).all()).isInstanceOf(SyntaxException.class).hasMessageContaining(
                message);
    }

    /** A line can run before the next one is looked at. */
    @Test
    void linesAreReadOneByOne() {
        Parser parser = new Parser("echo one\nif broken\n");
        assertThat(parser.line().map(ParserTest::shape)).contains("echo one");
        assertThatThrownBy(parser::line).isInstanceOf(SyntaxException.class);
    }
}
