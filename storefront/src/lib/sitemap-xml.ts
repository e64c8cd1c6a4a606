import { LOCALES, localPath } from "@/i18n/locales"

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>`
const SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"

const escape = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

type Entry = Readonly<{ path: string; changedAt?: string }>

const urlTags = (origin: string, { path, changedAt }: Entry): string => {
  const address = (locale: (typeof LOCALES)[number]) =>
    escape(origin + localPath(locale, path))
  const others = LOCALES.map(
    (locale) =>
      `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(locale)}"/>`
  ).join("")
  const changed = changedAt ? `<lastmod>${escape(changedAt)}</lastmod>` : ""
  return LOCALES.map(
    (locale) => `<url><loc>${address(locale)}</loc>${changed}${others}</url>`
  ).join("\n")
}

/** One file of the site map: every page in each language. */
export const sitemapXml = (origin: string, entries: readonly Entry[]): string =>
  `${HEAD}
<urlset xmlns="${SCHEMA}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.map((entry) => urlTags(origin, entry)).join("\n")}
</urlset>
`

/** The list of the files. */
export const sitemapIndexXml = (
  origin: string,
  parts: readonly string[]
): string =>
  `${HEAD}
<sitemapindex xmlns="${SCHEMA}">
${parts
  .map(
    (part) =>
      `<sitemap><loc>${escape(`${origin}/sitemap/${part}`)}</loc></sitemap>`
  )
  .join("\n")}
</sitemapindex>
`
