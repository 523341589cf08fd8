package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.calc.CalcException;
import podium.shell.calc.Dc;
import podium.shell.fs.SystemError;

/** A calculator on a stack. */
final class DcCommand implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "xe:f:");
        Dc dc = new Dc(call::out, call.process()::step);
        try {
            List<String> programs = new ArrayList<>(options.values('e'));
            for (String path : options.values('f')) programs.add(call.text(path));
            for (String path : options.rest()) programs.add(call.text(path));
            if (programs.isEmpty()) programs.add(call.text("-"));
            for (String program : programs) if (!dc.run(program)) return 0;
            return 0;
        } catch (SystemError e) {
            return call.fail(e.words());
        } catch (CalcException e) {
            return call.fail(e.words());
        }
    }
}
