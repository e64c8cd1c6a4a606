import { ENGINES } from "@pasar-santri/search/lib/engines"
import { randomFrom } from "../../lib/random"
import { hoursAfter } from "./calendar"
import { idAt } from "./ids"

/** Searches are forgotten after ninety days; these were made in the last of them. */
const LOOKED_BACK_DAYS = 84
const DAY_HOURS = 24

/** What nobody sells, how often it was looked for, and where. */
const LOOKED_FOR: readonly (readonly [
  words: string,
  times: number,
  area: string | null,
])[] = [
  ["tahu bulat", 14, "32.72.02"],
  ["batik sukabumi", 12, null],
  ["sandal kulit", 9, "32.73.02"],
  ["bakso aci", 9, "32.02.29"],
  ["madu klanceng", 7, "32.02.11"],
  ["peyek udang", 6, "32.02.01"],
  ["kerudung sutra", 5, "32.02.16"],
  ["gula batu", 4, null],
  ["minyak atsiri", 3, "32.71.03"],
]

/** Searches in vain of the weeks before a moment. The same for the same moment. */
export function planMisses(now: Date) {
  const random = randomFrom("past/misses")
  return LOOKED_FOR.flatMap(([words, times, area_code]) =>
    Array.from({ length: times }, () => {
      const hours = 1 + random.next() * LOOKED_BACK_DAYS * DAY_HOURS
      const at = hoursAfter(now, -hours)
      return {
        ...{ id: idAt("srch", at, random), words, corrected_to: null },
        ...{ found: 0, engine: ENGINES.postgres.provider, area_code },
        clicked_position: null,
        searched_at: at.toISOString(),
      }
    })
  )
}
