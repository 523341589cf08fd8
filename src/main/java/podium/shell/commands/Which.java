package podium.shell.commands;

import java.util.Optional;
import podium.shell.kernel.Loader;

/** Finds programs along PATH. */
final class Which implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "a");
        int status = options.rest().isEmpty() ? 1 : 0;
        Loader loader = new Loader(call.process());
        for (String name : options.rest()) {
            Optional<String> found = name.contains("/")
                    ? Optional.of(name).filter(loader::executable)
                    : loader.search(name, call.process().environment().getOrDefault("PATH", ""));
            found.ifPresent(call::line);
            if (found.isEmpty()) status = 1;
        }
        return status;
    }
}
