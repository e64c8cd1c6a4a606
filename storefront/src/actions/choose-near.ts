"use server"

import { z } from "zod"
import { getDistrict, searchDistricts, type District } from "@/data/areas"
import { formAction } from "@/lib/form-action"
import { searchIn, searchPath, withChange } from "@/lib/search-params"
import { keepNearDistrict } from "@/lib/session"

const ChooseNear = z.object({
  intent: z.enum(["find", "choose"]).catch("choose"),
  district_q: z.string().max(100).default(""),
  district_code: z.string().max(20).default(""),
  /** The query string of the search that is to be sorted. */
  search: z.string().max(2000).default(""),
})

/**
 * Keeps a kecamatan as one's own and goes back to the search, nearest first.
 * Without a choice it looks up kecamatan by name, for forms without scripts.
 */
export const chooseNear = formAction<
  typeof ChooseNear,
  { districts: District[] }
>(ChooseNear, async ({ input }) => {
  const { intent, district_code: code, district_q } = input
  const district = intent === "find" ? null : await getDistrict(code)
  if (!district) {
    const districts = await searchDistricts(district_q)
    if (districts.length > 0) return { data: { districts } }
    const error = district_q.trim() ? "district_not_found" : "district_missing"
    return { errors: { district_q: error } }
  }
  await keepNearDistrict(district.id)
  const search = searchIn(new URLSearchParams(input.search))
  return { go: searchPath(withChange(search, { sort: "nearest" })) }
})
