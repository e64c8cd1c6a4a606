type Identified = Readonly<{ id: string }>

/** Only ids that can stand in a stylesheet as they are. */
export const isPlain = ({ id }: Identified): boolean => /^\w+$/.test(id)

/**
 * Rules of the stylesheet: what has the class `<part>-<id>` is shown while that
 * variant is chosen, and `<part>-any` while none is. So it follows the choice
 * without a script; a browser that does not know `:has` keeps to the latter.
 */
export const whenChosen = (
  part: string,
  variants: readonly Identified[]
): string =>
  `.buy:has([name=variant_id]:checked) .${part}-any{display:none}` +
  variants
    .map(
      ({ id }) =>
        `.buy:has([value="${id}"]:checked) .${part}-${id}{display:inline}`
    )
    .join("")
