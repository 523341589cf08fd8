package podium.desktop.exercise;

import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which copy of an exercise it is: the seed that drew its names and numbers, to be read and typed. */
final class VariantBar extends HBox {
    /** @param onVariant opens another copy */
    VariantBar(long seed, LongConsumer onVariant) {
        getStyleClass().add("variant-bar");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        TextField field = new TextField(Long.toString(seed));
        field.setId("variant-seed");
        field.setPrefColumnCount(6);
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0,9}") ? change : null));
        field.setOnAction(_ -> {
            if (!field.getText().isEmpty()) onVariant.accept(Long.parseLong(field.getText()));
        });
        Label label = new Label("Variant");
        label.setLabelFor(field);
        label.getStyleClass().add("muted");
        Button another = new Button("Another", new FontIcon(Feather.SHUFFLE));
        another.setId("variant-another");
        another.getStyleClass().addAll("flat", "small");
        another.setOnAction(_ -> onVariant.accept(seed + 1));
        getChildren().addAll(label, field, another);
    }
}
