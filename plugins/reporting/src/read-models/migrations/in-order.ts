/**
 * A model's rows in the order of its first columns, which together tell them
 * apart. A concurrent refresh sorts all rows twice, by their columns from the
 * first on, to see that none is there twice: rows that come in that order are
 * sorted at once, and others take longer than all else that a refresh does.
 */
export const inOrder = (model: string, ...columns: string[]): string =>
  `select * from (${model}) model order by ${columns.join(", ")}`
