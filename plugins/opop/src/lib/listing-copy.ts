import type { ContentPatch } from "./listing-edit"
import type { ListingContent, Photo } from "./listing-content"
import { LIMITS } from "./listing-limits"

const MARK = { id: "(salinan)", en: "(copy)" } as const

/**
 * The draft of a like product: the same words and pictures under a name that
 * tells it apart. Stock is counted anew; papers belong to the one they are of.
 */
export function copyOf(
  content: ListingContent,
  locale: keyof typeof MARK
): { name: string; fields: ContentPatch; photos: Photo[] } {
  const { name, photos, variants, ...fields } = content
  const mark = ` ${MARK[locale]}`
  return {
    name: `${name.slice(0, LIMITS.name.max - mark.length)}${mark}`,
    photos,
    fields: {
      ...fields,
      variants: variants.map((variant) => ({
        ...variant,
        id: null,
        stock: null,
      })),
    },
  }
}
