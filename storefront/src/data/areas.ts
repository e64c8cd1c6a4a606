import "server-only"
import { z } from "zod"
import { CACHE } from "./cache-manifest"
import { api } from "./client"

/** A kecamatan to choose. `fullName` as "Cikole, Kota Sukabumi, Jawa Barat". */
export interface District {
  id: string
  name: string
  fullName: string
}

const AreasDto = z.object({
  areas: z.array(
    z.object({ id: z.string(), name: z.string(), full_name: z.string() })
  ),
})

/** The shortest text that is worth a search. */
export const MIN_SEARCH = 3

/** Kecamatan by name, best first, at most 20; none for less than 3 letters. */
export async function searchDistricts(typed: string): Promise<District[]> {
  const q = typed.replace(/\s+/g, " ").trim().toLowerCase().slice(0, 80)
  if (q.length < MIN_SEARCH) return []
  const { areas } = await api.cached(CACHE.areas(), AreasDto, "/store/areas", {
    query: { q, level: "district" },
  })
  return areas
    .slice(0, 20)
    .map(({ id, name, full_name }) => ({ id, name, fullName: full_name }))
}

const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/

/** A kecamatan by its code; null when there is none. Throws ApiError. */
export async function getDistrict(id: string): Promise<District | null> {
  if (!DISTRICT.test(id)) return null
  const { areas } = await api.cached(CACHE.areas(), AreasDto, "/store/areas", {
    query: { parent: id.slice(0, id.lastIndexOf(".")), level: "district" },
  })
  const area = areas.find((found) => found.id === id)
  return area
    ? { id: area.id, name: area.name, fullName: area.full_name }
    : null
}

/** The name of a province, regency or kecamatan by its code. Throws ApiError. */
export async function getAreaName(id: string): Promise<string | null> {
  const parent = id.slice(0, Math.max(0, id.lastIndexOf(".")))
  const { areas } = await api.cached(CACHE.areas(), AreasDto, "/store/areas", {
    query: { parent },
  })
  return areas.find((found) => found.id === id)?.name ?? null
}

/** Kecamatan, regency and province of a full name, for the address. */
export function partsOf({ id, name, fullName }: District) {
  const parts = fullName.split(",").map((part) => part.trim())
  return {
    id,
    name,
    regency: parts.at(-2) ?? "",
    province: parts.at(-1) ?? "",
  }
}
