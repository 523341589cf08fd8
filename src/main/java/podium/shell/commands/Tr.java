package podium.shell.commands;

/** Replaces, squeezes or deletes characters. */
final class Tr implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "+cCdst");
        java.util.List<String> rest = options.atLeast(1);
        if (rest.size() > 2) throw new Usage("");
        CharacterMap map = new CharacterMap(rest.getFirst(), rest.size() > 1 ? rest.get(1) : "",
                options.has('c') || options.has('C'),
                options.has('d'), options.has('s'), rest.size() > 1);
        var input = call.process().descriptors().get(0);
        byte[] part = input.read(call.process(), 1 << 16);
        while (part.length > 0) {
            call.out(map.apply(podium.shell.kernel.Text.of(part)));
            part = input.read(call.process(), 1 << 16);
        }
        return 0;
    }
}
