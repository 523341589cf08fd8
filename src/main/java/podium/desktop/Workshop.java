package podium.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import podium.desktop.command.Command;
import podium.desktop.parts.Hint;
import podium.desktop.sandbox.Template;
import podium.desktop.sandbox.TemplateSheet;
import podium.desktop.sandbox.WorldSheet;
import podium.desktop.work.Workbench;
import podium.simulation.Timeline;

/** What one does with a run besides watching it: begin with a template, change the world, predict, compare, share. */
final class Workshop implements AutoCloseable {
    private final Services services;
    private final Desk desk;
    private final Overlay overlay;
    private final Footer footer;
    private final WhatIf whatIf;
    private final Foretelling foretelling;
    private final PictureSaving pictures;
    private final Sharing sharing;
    private final HBox bar = new HBox();

    /**
     * @param dark whether the dark theme is on
     * @param say tells a sentence in the status line
     */
    Workshop(Services services, Desk desk, Workbench workbench, StageHost stage, Overlay overlay, BooleanSupplier dark,
            Consumer<String> say) {
        this.services = services;
        this.desk = desk;
        this.overlay = overlay;
        footer = new Footer(stage.node());
        Supplier<Optional<Timeline>> run = () -> workbench.latestProperty().get().timeline();
        whatIf = new WhatIf(services, workbench, stage, footer, say);
        foretelling = new Foretelling(services, run, stage, footer, say);
        pictures = new PictureSaving(services, run, stage.playhead()::getValue, dark, say);
        sharing = new Sharing(desk, workbench.seedProperty(), say);
        bar.getStyleClass().add("sandbox-bar");
        bar.setId("sandbox-bar");
        List<Command> saving = pictures.commands();
        commands().stream().filter(command -> saving.stream().noneMatch(
                picture -> picture.title().equals(command.title()))).forEach(
                        command -> bar.getChildren().add(button(command)));
        bar.getChildren().add(menu("Save a picture", saving));
    }

    private static MenuButton menu(String title, List<Command> commands) {
        MenuButton menu = new MenuButton(title);
        menu.getStyleClass().addAll("small", "flat");
        commands.forEach(command -> {
            MenuItem item = new MenuItem(command.title());
            item.setOnAction(_ -> command.action().run());
            menu.getItems().add(item);
        });
        return menu;
    }

    private static Button button(Command command) {
        Button button = new Button(command.title());
        button.getStyleClass().addAll("small", "flat");
        button.setOnAction(_ -> command.action().run());
        if (!command.keyText().isEmpty()) Hint.on(button, command.keyText());
        return button;
    }

    /** The stage with what stands below it. */
    Node column() {
        return footer;
    }

    /** Whether something stands below the stage. */
    ObservableValue<Boolean> footerProperty() {
        return footer.openProperty();
    }

    /** Buttons for most of this. */
    Node bar() {
        return bar;
    }

    List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("Sandbox", "Begin with a template", "Ctrl+Shift+N", this::templates));
        all.add(Command.of("Sandbox", "What surrounds the cluster", "Ctrl+Shift+W", this::world));
        all.addAll(whatIf.commands());
        all.addAll(foretelling.commands());
        all.addAll(sharing.commands());
        all.addAll(pictures.commands());
        return all;
    }

    private void templates() {
        overlay.open(new TemplateSheet(Template.all(services.course()),
                template -> desk.editor().replace(template.manifest()), overlay::close), Pos.TOP_CENTER);
    }

    private void world() {
        overlay.open(new WorldSheet(desk.editor()::text, desk.editor()::replace, overlay::close), Pos.TOP_CENTER);
    }

    /** Puts a manifest or a link on the desk. */
    void take(String text) {
        sharing.take(text);
    }

    /** A link to what is on the desk. */
    String link() {
        return sharing.link();
    }

    /** Takes away what stands below the stage; false when nothing does. */
    boolean leave() {
        return footer.close();
    }

    @Override
    public void close() {
        whatIf.close();
        foretelling.close();
        pictures.close();
    }
}
