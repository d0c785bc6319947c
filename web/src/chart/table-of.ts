/** The numbers of a chart once more, for those who read rather than see it. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
