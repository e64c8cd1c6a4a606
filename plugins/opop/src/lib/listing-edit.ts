import type { AttributeKey } from "./listing-attributes"
import { type ListingContent, type Photo, photoKey } from "./listing-content"

/** Fields that are written over; of the attributes only those that are named. */
export type ContentPatch = Partial<
  Omit<ListingContent, "photos" | "attributes">
> & { attributes?: Partial<Record<AttributeKey, string | null>> }

/** One thing that the shop's people do to the content. */
export type ContentEdit =
  | { kind: "fields"; fields: ContentPatch }
  | { kind: "add_photo"; photo: Photo }
  | { kind: "remove_photo"; key: string }
  | { kind: "order_photos"; keys: string[] }

/**
 * The content after an edit; null when the edit does not fit it any more:
 * pictures to be ordered that are not the ones it has, or one to be removed
 * that it has not.
 */
export function applyEdit(
  content: ListingContent,
  edit: ContentEdit
): ListingContent | null {
  const { photos } = content
  switch (edit.kind) {
    case "fields":
      return patched(content, edit.fields)
    case "add_photo":
      return { ...content, photos: [...photos, edit.photo] }
    case "remove_photo": {
      const kept = photos.filter((photo) => photoKey(photo) !== edit.key)
      return kept.length < photos.length ? { ...content, photos: kept } : null
    }
    case "order_photos": {
      const found = new Map(photos.map((photo) => [photoKey(photo), photo]))
      const ordered = [...new Set(edit.keys)].flatMap(
        (key) => found.get(key) ?? []
      )
      return ordered.length === photos.length &&
        edit.keys.length === photos.length
        ? { ...content, photos: ordered }
        : null
    }
  }
}

function patched(
  content: ListingContent,
  { attributes, ...fields }: ContentPatch
): ListingContent {
  const merged = { ...content.attributes, ...attributes }
  const kept = Object.entries(merged).filter(
    (entry): entry is [AttributeKey, string] => !!entry[1]
  )
  const known = new Set(content.variants.map(({ id }) => id))
  return {
    ...content,
    ...fields,
    // A variant keeps the id of what is on sale, or has none.
    variants: (fields.variants ?? content.variants).map((variant) => ({
      ...variant,
      id: known.has(variant.id) ? variant.id : null,
    })),
    attributes: Object.fromEntries(kept),
  }
}
