import { slugify } from "./fold"

/** Namesakes in one kecamatan that get an address of their own. */
const NUMBERED = 20

/**
 * Addresses for a pesantren, best first: its name, its name and kecamatan, then
 * numbered. Hundreds of pesantren are called Al-Hidayah.
 */
export function slugCandidates({
  name,
  district,
}: {
  name: string
  district: string
}): string[] {
  const base = slugify(name) || "pesantren"
  const placed = `${base}-${slugify(district)}`.replace(/-+$/, "")
  return [
    base,
    placed,
    ...Array.from({ length: NUMBERED }, (_, index) => `${placed}-${index + 2}`),
  ]
}

/** The first free address of each; null where none is. Each is given once. */
export function chooseSlugs(
  rows: readonly (readonly string[])[],
  taken: ReadonlySet<string>
): (string | null)[] {
  const given = new Set(taken)
  return rows.map((candidates) => {
    const slug = candidates.find((one) => !given.has(one)) ?? null
    if (slug !== null) given.add(slug)
    return slug
  })
}
