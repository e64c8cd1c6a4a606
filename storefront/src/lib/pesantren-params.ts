type Raw = Readonly<Record<string, string | string[] | undefined>>

/** What the list of pesantren is narrowed to: always valid. */
export type PesantrenSearch = Readonly<{
  q: string
  regency: string | null
  district: string | null
  page: number
}>

const first = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ""

/** Reads the parameters of `/pesantren`; a kecamatan decides its kabupaten. */
export const readPesantrenSearch = (raw: Raw): PesantrenSearch => {
  const district = /^\d{2}\.\d{2}\.\d{2}$/.exec(first(raw["kecamatan"]))?.[0]
  const regency = /^\d{2}\.\d{2}$/.exec(first(raw["kabupaten"]))?.[0] ?? null
  const isInside =
    district !== undefined &&
    (regency === null || district.startsWith(`${regency}.`))
  const page = Number(first(raw["hal"]))
  return {
    q: first(raw["q"]).replace(/\s+/g, " ").trim().slice(0, 100),
    regency: regency ?? (isInside ? district.slice(0, 5) : null),
    district: isInside ? district : null,
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  }
}

/** The address of a list, without the language. */
export const pesantrenPath = ({
  q,
  regency,
  district,
  page,
}: PesantrenSearch): string => {
  const params = new URLSearchParams()
  if (q) params.set("q", q)
  if (regency) params.set("kabupaten", regency)
  if (district) params.set("kecamatan", district)
  if (page > 1) params.set("hal", String(page))
  return params.size === 0 ? "/pesantren" : `/pesantren?${params.toString()}`
}
