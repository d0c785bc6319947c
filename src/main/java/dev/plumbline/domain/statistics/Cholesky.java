package dev.plumbline.domain.statistics;

/** A symmetric positive definite matrix as the product of a triangle with its transpose (Benoit 1924). */
final class Cholesky {
    private final double[][] triangle;

    Cholesky(double[][] matrix) {
        int size = matrix.length;
        triangle = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                triangle[row][column] = remainder(matrix, row, column) / triangle[column][column];
            }
            triangle[row][row] = Math.sqrt(remainder(matrix, row, row));
        }
    }

    /** The x for which the matrix times x is this vector. */
    double[] solve(double[] vector) {
        return backward(forward(vector));
    }

    /** The vector, transposed, times the inverse, times the vector. */
    double inverseForm(double[] vector) {
        double sum = 0;
        for (double part : forward(vector)) sum += part * part;
        return sum;
    }

    double[][] inverse() {
        var inverse = new double[triangle.length][];
        for (int row = 0; row < inverse.length; row++) {
            var unit = new double[triangle.length];
            unit[row] = 1;
            inverse[row] = solve(unit);
        }
        return inverse;
    }

    double logDeterminant() {
        double sum = 0;
        for (int row = 0; row < triangle.length; row++) sum += Math.log(triangle[row][row]);
        return 2 * sum;
    }

    private double remainder(double[][] matrix, int row, int column) {
        double remainder = matrix[row][column];
        for (int k = 0; k < column; k++) remainder -= triangle[row][k] * triangle[column][k];
        return remainder;
    }

    private double[] forward(double[] vector) {
        var solved = vector.clone();
        for (int row = 0; row < solved.length; row++) {
            for (int column = 0; column < row; column++) solved[row] -= triangle[row][column] * solved[column];
            solved[row] /= triangle[row][row];
        }
        return solved;
    }

    private double[] backward(double[] vector) {
        var solved = vector.clone();
        for (int row = solved.length - 1; row >= 0; row--) {
            for (int below = row + 1; below < solved.length; below++) {
                solved[row] -= triangle[below][row] * solved[below];
            }
            solved[row] /= triangle[row][row];
        }
        return solved;
    }
}
