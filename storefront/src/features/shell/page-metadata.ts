import type { Metadata } from "next"
import { LOCALES, localPath, type Locale } from "@/i18n/locales"

type PageFacts = Readonly<{
  /** Without the language and, so that search engines see one page, filters. */
  path: string
  locale: Locale
  title: string | Readonly<{ absolute: string }>
  description: string
  /** Address of the picture that chats show; ours when there is none. */
  picture?: string | null
  type?: "website" | "article"
  /** For pages that are nobody's destination, such as filtered lists. */
  isIndexed?: boolean
}>

/** Canonical address, both languages, and what a chat shows of a link. */
export const pageMetadata = ({
  path,
  locale,
  title,
  description,
  picture,
  type = "website",
  isIndexed = true,
}: PageFacts): Metadata => {
  const url = localPath(locale, path)
  const images = [picture ?? `/og/${locale}`]
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: {
        ...Object.fromEntries(
          LOCALES.map((language) => [language, localPath(language, path)])
        ),
        "x-default": path,
      },
    },
    openGraph: {
      type,
      url,
      siteName: "Pasar Santri",
      locale: locale === "id" ? "id_ID" : "en_GB",
      title: typeof title === "string" ? title : title.absolute,
      description,
      images,
    },
    twitter: { card: "summary_large_image" },
    ...(isIndexed ? {} : { robots: { index: false, follow: true } }),
  }
}
