/** The code of what an area lies in; empty for a province. */
export const parentOf = (code: string): string =>
  code.split(".").slice(0, -1).join(".")
