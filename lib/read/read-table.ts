/** A cell of a table in a document, with the grid places it covers. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** A table as it is visible: anchors of merged cells, in reading order. */
export interface ReadTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly ReadCell[];
  /** The document shows more rows or columns than any official table has; they were not read. */
  readonly isCut?: true;
}
