package podium.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.shell.machine.ShellCase;

/** The words that a text of a shell becomes, each in angle brackets. Rule: POSIX, Shell Command Language, 2.6. */
class ExpansionTest {
    private static final String SETTING = """
            set -- one 'two  words' ''; x='a b'; e=; p=/usr/lib/a.tar.gz; n=7
            mkdir /g; cd /g; touch b.txt a.txt .hidden c.log
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            $x "$x" '$x'            ! <a><b><a b><$x>
            $e "$e" x$e             ! <><x>
            "$@"                    ! <one><two  words><>
            $*                      ! <one><two><words>
            "$*"                    ! <one two  words >
            a"$@"b                  ! <aone><two  words><b>
            $# ${#x} ${#}           ! <3><3><3>
            ${u:-d} ${e:-d} ${e-d}  ! <d><d>
            ${x:+y} ${e:+y} "${e+y}" ! <y><y>
            ${p##*/} ${p#*/}        ! <a.tar.gz><usr/lib/a.tar.gz>
            ${p%.*} ${p%%.*}        ! </usr/lib/a.tar></usr/lib/a>
            ${p/lib/x} ${p//a/_}    ! </usr/x/a.tar.gz></usr/lib/_.t_r.gz>
            ${x:1} ${p:1:3}         ! <b><usr>
            $((n*2+1)) $((n>5))     ! <15><1>
            $((010)) $((0x1f))      ! <8><31>
            $(echo q  w) "$(echo q; echo)" ! <q><w><q>
            `echo $x`               ! <a><b>
            *.txt                   ! <a.txt><b.txt>
            "*.txt" \\*.txt         ! <*.txt><*.txt>
            [ab].* ?.log *.none     ! <a.txt><b.txt><c.log><*.none>
            .h*                     ! <.hidden>
            ~ "~" a~                ! </root><~><a~>
            a{1,2}b                 ! <a{1,2}b>
            a\\ b 'c'"d"e           ! <a b><cde>
            $'a\\tb'                ! <a	b>
            """)
    void aTextIsExpandedToWords(String text, String words) {
        String source = text.startsWith("echo $x") ? "`" + text + "`" : text;
        ShellCase.Result result = ShellCase.run(SETTING + "printf '<%s>' " + source);
        assertThat(result.faults()).isEmpty();
        assertThat(result.out() + result.err()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            IFS=:; v=a::b:; printf '<%s>' $v        @ <a><><b>
            IFS=' :'; v=' a : b '; printf '<%s>' $v @ <a><b>
            IFS=; v='a b'; printf '<%s>' $v         @ <a b>
            IFS=,; set -- a b; printf '<%s>' "$*"   @ <a,b>
            """)
    void fieldsAreSplitAtSeparators(String script, String words) {
        assertThat(ShellCase.run(script).out()).isEqualTo(words);
    }
}
