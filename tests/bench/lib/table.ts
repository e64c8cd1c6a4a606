/** One line of the table that `npm run bench` prints. */
export interface Row {
  /** what was asked, such as "catalogue, 2,000 products" */
  question: string
  ours: string
  /** what a user would pick instead, measured in the same run on the same data */
  beside?: string
  /** theirs divided by ours, or the goal that was set */
  note?: string
}

const HEAD: Row = {
  question: "what",
  ours: "Pasar Santri",
  beside: "beside",
  note: "ratio / goal",
}

/** A Markdown table, aligned for a terminal. */
export function table(rows: Row[]): string {
  const cells = [HEAD, ...rows].map((row) => [
    row.question,
    row.ours,
    row.beside ?? "–",
    row.note ?? "",
  ])
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => (row[column] ?? "").length))
  )
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`
  const [head = [], ...body] = cells
  return [line(head), rule, ...body.map(line)].join("\n")
}
