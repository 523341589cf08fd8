package podium.desktop.lesson;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;

/** Sets a table: columns as wide as their longest text asks for, the rest of the width shared. */
final class MarkdownTable {
    private MarkdownTable() {
    }

    static Node of(TableBlock table, InlineText inline) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("md-table");
        int row = 0;
        for (org.commonmark.node.Node part : MarkdownText.children(table)) {
            for (org.commonmark.node.Node line : MarkdownText.children(part)) {
                int column = 0;
                for (org.commonmark.node.Node cell : MarkdownText.children(line)) {
                    if (cell instanceof TableCell tableCell) grid.add(cell(tableCell, inline, row), column++, row);
                }
                row++;
            }
        }
        for (int column = 0; column < grid.getColumnCount(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.SOMETIMES);
            constraints.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(constraints);
        }
        return grid;
    }

    private static Node cell(TableCell cell, InlineText inline, int row) {
        TextFlow flow = inline.flow(cell);
        StackPane box = new Cell(flow);
        box.getStyleClass().add("md-cell");
        if (cell.isHeader()) box.getStyleClass().add("md-cell-head");
        else if (row % 2 == 0) box.getStyleClass().add("md-cell-even");
        return box;
    }

    /** A cell at least as wide as its widest piece of code, which cannot be broken over two lines. */
    private static final class Cell extends StackPane {
        private static final double LEAST = 48;
        private final TextFlow flow;

        Cell(TextFlow flow) {
            super(flow);
            this.flow = flow;
        }

        @Override
        protected double computeMinWidth(double height) {
            double widest = flow.getChildren().stream().filter(Label.class::isInstance).mapToDouble(
                    label -> label.prefWidth(-1)).max().orElse(0);
            return Math.max(LEAST, widest + snappedLeftInset() + snappedRightInset());
        }
    }
}
