package podium.shell.awk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.shell.machine.ShellCase;

/** The language through the command, where the recorded cases do not reach. */
class AwkTest {
    private static String awk(String input, String program) {
        ShellCase.Result result = ShellCase.run(
                "printf '" + input + "' | awk '" + program + "'; c=$?; [ $c = 0 ] || echo \"exit $c\"");
        assertThat(result.faults()).isEmpty();
        return (result.out() + result.err()).replace("\n", "~");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            a b\\nc d\\n @ {$2="x"} 1 @ a x~c x~
            a b c\\n @ {NF=2; print; print $0 "."} @ a b~a b.~
            a\\n @ {$3="z"; print NF, $0} @ 3 a  z~
            a,b\\n @ BEGIN{FS=","; OFS=":"} {$1=$1} 1 @ a:b~
            1 2\\n\\n3 4\\n @ BEGIN{RS=""} {print NR, $1, NF} @ 1 1 2~2 3 2~
            a;b;c @ BEGIN{RS=";"} {print NR $0} @ 1a~2b~3c~
            5 10\\n @ {print ($1<$2), ($1 ""<$2 "")} @ 1 0~
            x\\n @ {print 1==1.0, "a"<"b", 2<10, "2"<"10"} @ 1 1 1 0~
            baaac\\n @ {gsub(/a*/,"-"); print} @ -b-c-~
            hello\\n @ {gsub(/l/,"[&\\\\&]"); print} @ he[l&][l&]o~
            hello\\n @ {print gensub(/(h)(e)/,"\\\\2\\\\1",1)} @ ehllo~
            a\\n @ BEGIN{while((getline l)>0) n++; print n} @ 1~
            a\\n @ BEGIN{"echo q w" | getline x; print x} @ q w~
            a\\n @ BEGIN{r=system("exit 3"); print r} @ 3~
            a\\nb\\nc\\n @ NR==1{next} /c/{exit 2} {print} END{print "e"} @ b~e~exit 2~
            x\\n @ BEGIN{printf "%5.1f|%-4d|%c|%x\\n", 3.14159, 7, 65, 255} @ `  3.1|7   |A|ff~`
            x\\n @ BEGIN{print length("ab") length} @ 20~
            x\\n @ function f(a){a["k"]=1} BEGIN{f(m); print m["k"], length(m)} @ 1 1~
            x\\n @ BEGIN{print 1e6, 0.1+0.2, 1e20, 100000*100000} @ 1000000 0.3 1e+20 10000000000~
            x\\n @ BEGIN{print -2^2, 2^3^2, !1+1, 1-1-1} @ -4 512 1 -1~
            """)
    void runs(String input, String program, String output) {
        assertThat(awk(input, program)).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BEGIN{print "x      | awk: cmd. line:1: Unexpected end of string~exit 1~
            BEGIN{print 5%0}    | awk: cmd. line:1: Division by zero~exit 1~
            BEGIN{print $(-1)}  | awk: cmd. line:1: Access to negative field~exit 1~
            BEGIN{x ~ "("}      | awk: bad regex
            BEGIN{f(}           | awk: cmd. line:1: Unexpected token
            """)
    void aWrongProgramSaysWhereAndWhy(String program, String words) {
        String output = awk("", program);
        assertThat(output).contains(words.replace("~exit 1~", "")).contains("exit 1~");
    }

    /** Rule: the order of for … in is that of BusyBox' hash table: 61 slots, the newest of a slot first. */
    @Test
    void keysAreWalkedInTheOrderOfTheHashTable() {
        Array array = new Array();
        for (String key : new String[]{"zebra", "1", "2", "=", "n"}) array.cell(key);
        // "=" is 61, so slot 0; "1" is 49, "2" is 50; "n" is 110, so slot 49, and newer than "1".
        assertThat(array.keys()).containsSubsequence("=", "n", "1", "2");
    }
}
