package podium.desktop.progress;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import podium.desktop.parts.Words;

/** A table to read: the first column takes the room, the others are as wide as their words. */
final class FigureTable extends VBox {
    FigureTable(Figures.Table table) {
        getStyleClass().add("figures");
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("md-table");
        for (int column = 0; column < table.head().size(); column++) {
            ColumnConstraints width = new ColumnConstraints();
            if (column == 0) width.setHgrow(Priority.ALWAYS);
            else width.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(width);
        }
        row(grid, 0, table.head(), "md-cell-head");
        for (int i = 0; i < table.rows().size(); i++) row(grid, i + 1, table.rows().get(i), "md-cell-body");
        getChildren().addAll(Words.wrapped(table.title(), "reader-section"), grid);
    }

    private static void row(GridPane grid, int row, List<String> cells, String styleClass) {
        for (int column = 0; column < cells.size(); column++) {
            Label cell = Words.wrapped(cells.get(column), "md-cell");
            cell.getStyleClass().add(styleClass);
            // Each cell fills its place: the lines above them make one line a row.
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            cell.setAlignment(Pos.TOP_LEFT);
            if (column > 0) cell.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(cell, HPos.LEFT);
            grid.add(cell, column, row);
        }
    }
}
