import "server-only"
import { z } from "zod"
import { READINESS } from "@/lib/visit-draft"
import { office, type OfficeCall } from "./client"

const Row = z.object({
  id: z.string(),
  name: z.string(),
  /** "Kec., Kab./Kota, Provinsi" */
  place: z.string(),
  readiness: z.enum(READINESS),
  potential: z.string().nullish(),
})
const Page = z.object({ pesantren: z.array(Row), count: z.number() })

const PER_CALL = 100
/** As many as a phone keeps: those of a mentor are some dozens. */
const MOST = 1000

/** The kecamatan of `Kadudampit, Kabupaten Sukabumi, Jawa Barat`. */
const districtOf = (place: string) => place.split(",")[0]?.trim() ?? place

const toPlace = ({ id, name, place, ...row }: z.output<typeof Row>) => ({
  id,
  name,
  district: districtOf(place),
  sighting: {
    readiness: row.readiness,
    ...(row.potential === undefined ? {} : { potential: row.potential }),
  },
})

const page = (offset: number, call: OfficeCall) =>
  office.read(Page, "/officer/pesantren", call, { limit: PER_CALL, offset })

/** The first pesantren of the territory, for a form without scripts. */
export const firstVisitPlaces = async (call: OfficeCall) =>
  (await page(0, call)).pesantren.map(toPlace)

/** The pesantren of the territory, at most a thousand, for a phone to keep. */
export async function allVisitPlaces(call: OfficeCall) {
  const first = await page(0, call)
  const most = Math.min(first.count, MOST)
  const offsets = Array.from(
    { length: Math.max(0, Math.ceil(most / PER_CALL) - 1) },
    (_, index) => (index + 1) * PER_CALL
  )
  const others = await Promise.all(offsets.map((one) => page(one, call)))
  return [first, ...others].flatMap(({ pesantren }) => pesantren.map(toPlace))
}
