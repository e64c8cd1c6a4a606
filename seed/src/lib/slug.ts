/** `Sambal cumi 150 g` → `sambal-cumi-150-g`: lower case, digits, single hyphens. */
export const slugify = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
