/** `Cisaat, Kab. Sukabumi, Jawa Barat` in two: the place and what it lies in. */
const split = (area: string): [string, string] => {
  const [place = "", ...rest] = area.split(", ")
  return [place, rest.join(", ")]
}

/**
 * A list of areas for a sentence: what several lie in is said once, as `Cisaat,
 * Caringin (Kab. Sukabumi, Jawa Barat)`. Repeated ones count once.
 */
export function joinAreas(areas: readonly string[]): string {
  const places = new Map<string, string[]>()
  for (const area of new Set(areas)) {
    const [place, around] = split(area)
    places.set(around, [...(places.get(around) ?? []), place])
  }
  return [...places]
    .map(([around, names]) =>
      names.length > 1 && around
        ? `${names.join(", ")} (${around})`
        : [...names, around].filter(Boolean).join(", ")
    )
    .join("; ")
}
