package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.kernel.Resolver;

/** nslookup as BusyBox had it before 1.29: it asks as other programs do, with the search list, and prints less. */
final class OldNslookup implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = Arguments.parse(call, "").atLeast(1);
        String name = words.getFirst();
        Resolver resolver = new Resolver(call.process());
        String server = words.size() > 1 ? words.get(1) : resolver.server();
        call.line("Server:    " + server + "\nAddress 1: " + server + "\n");
        Optional<List<String>> found = resolver.addresses(name);
        Nslookup.told(call, server, found.map(Nslookup::named).orElse("no such host: " + name));
        if (found.isEmpty()) {
            call.process().err("nslookup: can't resolve '" + name + "'\n");
            return 1;
        }
        call.line("Name:      " + name);
        int number = 1;
        for (String address : found.get()) call.line("Address " + number++ + ": " + address);
        return 0;
    }
}
