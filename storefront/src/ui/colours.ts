/** Tokens for what a stylesheet cannot reach: manifest, theme, pictures. */
export const COLOURS = {
  paper: "#fbf7ef",
  white: "#ffffff",
  sand: "#f1e8d8",
  ink: "#22201c",
  inkSoft: "#5b5346",
  indigo: "#1f3a5f",
  brick: "#a63d1f",
  turmeric: "#e2a72e",
} as const
