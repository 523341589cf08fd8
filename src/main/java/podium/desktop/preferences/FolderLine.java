package podium.desktop.preferences;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import podium.desktop.parts.Words;

/** Where the data of the user is kept, to be looked at and to be changed. */
final class FolderLine extends VBox {
    FolderLine(SettingsSheet.Host host) {
        super(4);
        HBox.setHgrow(this, Priority.ALWAYS);
        TextField path = new TextField(host.folder());
        path.setId("settings-folder");
        path.getStyleClass().add("mono");
        path.setAccessibleText("Data folder");
        Label told = Words.wrapped("Settings, drafts and progress. Another folder takes them over at the next start.",
                "muted");
        told.setId("settings-folder-told");
        Button move = new Button("Keep it there");
        move.setId("settings-folder-move");
        move.setDisable(true);
        path.textProperty().addListener((_, _, text) -> move.setDisable(text.strip().equals(host.folder())));
        Runnable order = () -> host.moveFolder(path.getText(), told::setText);
        move.setOnAction(_ -> order.run());
        path.setOnAction(_ -> order.run());
        Button choose = new Button("Choose");
        choose.setOnAction(_ -> host.chooseFolder().ifPresent(path::setText));
        Button open = new Button("Open");
        open.setOnAction(_ -> host.openFolder());
        getChildren().addAll(path, told, new HBox(8, choose, move, open));
    }
}
