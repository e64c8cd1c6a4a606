import localFont from "next/font/local"

// The latin parts only (54 kB together), from the repository: a build needs no
// network. Both fonts are under the SIL Open Font License, see fonts/OFL.md.
export const sans = localFont({
  src: "./fonts/plus-jakarta-sans-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-jakarta",
  display: "swap",
  adjustFontFallback: "Arial",
})

export const serif = localFont({
  src: "./fonts/young-serif-latin-400-normal.woff2",
  weight: "400",
  variable: "--font-young",
  display: "swap",
  adjustFontFallback: "Times New Roman",
})
