package podium.shell.programs;

import java.util.Optional;
import podium.shell.kernel.Program;
import podium.shell.kernel.ProgramTable;

/** All programs that executable files of images may name. */
public final class StandardPrograms implements ProgramTable {
    @Override
    public Optional<Program> find(String name) {
        return switch (name) {
            case "busybox" -> Optional.of(new BusyBox());
            case "nginx" -> Optional.of(new Nginx());
            case "python" -> Optional.of(new Python());
            case "app" -> Optional.of(new App());
            case "agnhost" -> Optional.of(new HealthServer());
            case "iptables" -> Optional.of(new Iptables());
            case "iptables-save" -> Optional.of(new IptablesSave());
            default -> Optional.empty();
        };
    }
}
