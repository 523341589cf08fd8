package podium.shell.programs;

import java.util.Optional;
import podium.shell.kernel.Program;
import podium.shell.kernel.ProgramTable;
import podium.shell.programs.nginx.Nginx;

/** All programs that executable files of images may name. */
public final class StandardPrograms implements ProgramTable {
    @Override
    public Optional<Program> find(String name) {
        if (name.startsWith("server "))
            return Optional.of(new ProfiledServer(ServerProfile.parse(name.substring("server ".length()))));
        return switch (name) {
            case "busybox" -> Optional.of(new BusyBox());
            case "nginx" -> Optional.of(new Nginx());
            case "python" -> Optional.of(new Python());
            case "app" -> Optional.of(new App());
            default -> Optional.empty();
        };
    }
}
