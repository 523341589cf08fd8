package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/** Sorts lines. */
final class Sort implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "ngMucszbrdfimhVk:t:o:T:S:");
        char end = options.has('z') ? '\0' : '\n';
        List<String> lines = new ArrayList<>();
        for (String path : options.rest().isEmpty() ? List.of("-") : options.rest()) {
            try {
                String text = call.text(path);
                if (text.isEmpty()) continue;
                String whole = text.charAt(text.length() - 1) == end ? text.substring(0, text.length() - 1) : text;
                lines.addAll(List.of(whole.split(String.valueOf(end), -1)));
            } catch (SystemError e) {
                call.complain(path + ": " + e.words());
                return 2;
            }
        }
        SortOrder order = new SortOrder(options);
        if (options.has('c')) {
            for (int i = 1; i < lines.size(); i++) if (order.compare(lines.get(i - 1), lines.get(i)) > 0) return 1;
            return 0;
        }
        lines.sort(order);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean again = i > 0 && options.has('u') && order.keys(lines.get(i - 1), lines.get(i)) == 0;
            if (!again) out.append(lines.get(i)).append(end);
        }
        if (options.has('o'))
            call.files().write(options.value('o').orElse(""), Text.bytes(out.toString()), OpenMode.WRITE);
        else
            call.out(out.toString());
        return 0;
    }
}
