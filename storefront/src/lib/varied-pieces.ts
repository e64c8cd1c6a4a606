type Piece = Readonly<{
  category: Readonly<{ handle: string }> | null
  pesantren: Readonly<{ slug: string }>
}>

/**
 * The first `count` things of as many different categories and makers; filled
 * up with the next ones when there are not so many.
 */
export const variedPieces = <T extends Piece>(
  pieces: readonly T[],
  count: number
): T[] => {
  const chosen: T[] = []
  for (const piece of pieces) {
    const isLike = (other: Piece) =>
      other.category?.handle === piece.category?.handle ||
      other.pesantren.slug === piece.pesantren.slug
    if (chosen.length < count && !chosen.some(isLike)) chosen.push(piece)
  }
  const rest = pieces.filter((piece) => !chosen.includes(piece))
  return [...chosen, ...rest].slice(0, count)
}
