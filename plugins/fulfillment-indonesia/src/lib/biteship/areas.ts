import type { z } from "@medusajs/framework/zod"
import type { AreasReply } from "./schemas"

/** Names without what sets their spellings apart. */
const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(kabupaten|kab|kota|kecamatan|kec)\b\.?/g, "")
    .replace(/[^a-z]/g, "")

/**
 * The areas that are the kecamatan asked for, and not a namesake elsewhere: 290
 * names belong to several (DOMAIN.md 9). One for each postal code may come back.
 */
export const matchingAreas = (
  { areas }: z.output<typeof AreasReply>,
  wanted: { district: string; regency: string }
): { id: string; name: string }[] =>
  areas.flatMap((area) => {
    const district = area.administrative_division_level_3_name ?? ""
    const regency = area.administrative_division_level_2_name ?? ""
    return fold(district) === fold(wanted.district) &&
      fold(regency) === fold(wanted.regency)
      ? [{ id: area.id, name: area.name }]
      : []
  })

/** The part of an id that names the kecamatan: postal codes of one are one place. */
export const districtPart = (id: string): string =>
  /^(.*?IDND\d+)/.exec(id)?.[1] ?? id
