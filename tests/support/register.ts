import { z } from "@medusajs/framework/zod"
import type { MadePesantren } from "./factories.ts"
import type { Backend } from "./integration.ts"
import type { Person } from "./office.ts"
import { read } from "./store-api.ts"
import type { Answer } from "./store-api.ts"

const Entry = z.looseObject({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  version: z.string(),
  mapping: z.string(),
  is_verified: z.boolean(),
  record: z.looseObject({
    contact_phone: z.string().nullable(),
    nspp: z.string().nullable(),
    opop_stage: z.string(),
    counts_as_of: z.string().nullable(),
  }),
  duplicates: z.array(z.looseObject({ id: z.string().nullable() })),
  same_as: z.looseObject({ id: z.string().nullable() }).nullable(),
  repeated_by: z.array(z.object({ id: z.string(), name: z.string() })),
})
const List = z.object({
  pesantren: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      mapping: z.string(),
      is_verified: z.boolean(),
    })
  ),
  count: z.number(),
})

/** The entry of an answer. @throws when it is none */
export const entryOf = (answer: Answer) =>
  read(z.object({ pesantren: Entry }), answer).pesantren

/** The register as that officer sees it. @throws when it is refused */
export const list = async (person: Person, query = "") =>
  read(List, await person.api.get(`/officer/pesantren${query}`))

/** Enters a pesantren as that officer. */
export const enter = (person: Person, body: Record<string, unknown>) =>
  person.api.post("/officer/pesantren", body)

/** A pesantren of Caringin in the register, with a phone and a number. */
export const makeAlHikmah = ({ make }: Backend): Promise<MadePesantren> =>
  make.pesantren({
    name: "Pondok Pesantren Al-Hikmah Uji",
    slug: "al-hikmah-uji",
    district_code: "32.02.31",
    shop: { state: "draft" },
    record: { nspp: "510032029911", contact_phone: "+6281234567890" },
  })
