/** What the field of a kecamatan says, in the language of the page. */
export interface DistrictWords {
  label: string
  hint: string
  find: string
  chosen: string
  change: string
  /** With `{count}`, for screen readers. */
  found: string
}
