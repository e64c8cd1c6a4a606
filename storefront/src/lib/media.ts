/** The widths in which pictures exist, in pixels of the file. */
export const WIDTHS = [360, 640, 1080] as const
export type Width = (typeof WIDTHS)[number]

/** File names of the backend: never a folder, never a hidden file. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/

export const isMediaKey = (key: string): boolean =>
  KEY.test(key) && !key.includes("..")

/** The width asked for; null for any other than ours. */
export const toWidth = (value: string | null): Width | null =>
  WIDTHS.find((width) => String(width) === value) ?? null

/** Whether a browser says that it takes AVIF; taking anything says nothing. */
export const takesAvif = (accept: string | null): boolean =>
  (accept ?? "").split(",").some((part) => {
    const [type = "", ...terms] = part.split(";").map((text) => text.trim())
    return (
      type.toLowerCase() === "image/avif" &&
      !terms.some((term) => /^q=0(\.0*)?$/.test(term))
    )
  })

/** The key of a picture that the backend keeps; null when it is not one. */
export const mediaKey = (url: string): string | null => {
  const key = /\/static\/([^/?#]+)$/.exec(url)?.[1]
  if (key === undefined) return null
  try {
    const name = decodeURIComponent(key)
    return isMediaKey(name) ? name : null
  } catch {
    return null
  }
}

/**
 * Our address of a picture that the backend keeps, null when it is not one of
 * its files: the browser never learns where the backend is.
 */
export const mediaPath = (url: string, width: Width): string | null => {
  const key = mediaKey(url)
  return key === null ? null : `/media/${key}?w=${width}`
}

/** All widths of a picture, as in `srcset`; empty when it is not one of ours. */
export const mediaSources = (url: string): string => {
  const key = mediaKey(url)
  return key === null
    ? ""
    : WIDTHS.map((width) => `/media/${key}?w=${width} ${width}w`).join(", ")
}
