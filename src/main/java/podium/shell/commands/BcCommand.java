package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.calc.Bc;
import podium.shell.calc.CalcException;
import podium.shell.fs.SystemError;

/** A calculator with a language of its own. */
final class BcCommand implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "sqlwi");
        Bc bc = new Bc(call::out, call.process()::step, options.has('l'));
        List<String> paths = new ArrayList<>(options.rest());
        paths.add("-");
        for (String path : paths) {
            try {
                if (!bc.run(call.text(path))) return 0;
            } catch (SystemError e) {
                return call.fail("can't open '" + path + "': " + e.words());
            } catch (CalcException e) {
                return call.fail(e.words());
            }
        }
        return 0;
    }
}
