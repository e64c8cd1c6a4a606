import "server-only"
import { z } from "zod"
import { isInTerritory, levelOf, regencyOf, widestAreas } from "@/lib/territory"
import { hasRight } from "@/lib/office-rights"
import { CACHE } from "../cache-manifest"
import { api } from "../client"
import type { Officer } from "./officer"

export interface Area {
  id: string
  name: string
}

const Reply = z.object({
  areas: z.array(z.object({ id: z.string(), name: z.string() })),
})

const childrenOf = async (parent: string): Promise<Area[]> => {
  const query = { parent }
  const { areas } = await api.cached(CACHE.areas(), Reply, "/store/areas", {
    query,
  })
  return areas
}

/** What an officer may narrow a list to. */
export interface AreaChoices {
  /** Empty when the territory lies in one regency. */
  regencies: readonly Area[]
  /** Of the chosen or the only regency; empty while none is chosen. */
  districts: readonly Area[]
}

/**
 * The regencies and kecamatan of an officer's territory. `regency` is the one
 * chosen, or empty.
 */
export async function areaChoices(
  { grants }: Officer,
  regency: string
): Promise<AreaChoices> {
  const territory = widestAreas(grants.map(({ area_code }) => area_code))
  const regencies = (await Promise.all(territory.map(regenciesIn))).flat()
  const unique = [...new Map(regencies.map((one) => [one.id, one])).values()]
  const only = unique.length === 1 ? unique[0]?.id : undefined
  const chosen = unique.find(({ id }) => id === regency)?.id ?? only
  const districts = chosen ? await districtsIn(chosen, territory) : []
  return { regencies: only ? [] : unique, districts }
}

const regenciesIn = async (code: string): Promise<Area[]> => {
  if (levelOf(code) === "province") return childrenOf(code)
  const regency = regencyOf(code)
  const siblings = await childrenOf(regency.slice(0, 2))
  return siblings.filter(({ id }) => id === regency)
}

const districtsIn = async (
  regency: string,
  territory: readonly string[]
): Promise<Area[]> => {
  const all = await childrenOf(regency)
  const isWhole = isInTerritory(territory, regency)
  return isWhole ? all : all.filter(({ id }) => territory.includes(id))
}

/** Kecamatan of one regency. */
export interface DistrictGroup {
  regency: Area
  districts: readonly Area[]
}

/** The kecamatan in which the officer keeps the register, by regency. */
export async function writableDistricts({
  grants,
}: Officer): Promise<DistrictGroup[]> {
  const territory = widestAreas(
    grants
      .filter(({ role }) => hasRight([role], "writeRegister"))
      .map(({ area_code }) => area_code)
  )
  const found = (await Promise.all(territory.map(regenciesIn))).flat()
  const regencies = [...new Map(found.map((one) => [one.id, one])).values()]
  return Promise.all(
    regencies.map(async (regency) => ({
      regency,
      districts: await districtsIn(regency.id, territory),
    }))
  )
}

/**
 * Where somebody can be given a role by a head: the head's own areas and those
 * directly below them, in the order of their codes.
 */
export async function grantableAreas({ grants }: Officer): Promise<Area[]> {
  const headed = grants.filter(({ role }) => role === "head")
  const codes = widestAreas(headed.map(({ area_code }) => area_code))
  const parts = await Promise.all(
    codes.map(async (code) => {
      const own = headed.find(({ area_code }) => area_code === code)
      const below = levelOf(code) === "district" ? [] : await childrenOf(code)
      return [{ id: code, name: own?.area ?? code }, ...below]
    })
  )
  return parts.flat()
}
