import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { MAPPING_STATES } from "@/lib/coverage"
import { OPOP_STAGES } from "@/lib/register-words"
import { SHOP_STATES } from "@/lib/seller-rights"
import { READINESS } from "@/lib/visit-draft"
import { office, orNull, type OfficeCall } from "./client"
import { Entry } from "./entry-schema"

const Visited = z.object({ at: z.string(), by: z.string() }).nullable()

const RegisterRow = z.object({
  id: z.string(),
  name: z.string(),
  nspp: z.string().nullable(),
  /** "Kec., Kab./Kota, Provinsi" */
  place: z.string(),
  mapping: z.enum(MAPPING_STATES),
  readiness: z.enum(READINESS),
  /** Not told by every backend: then nobody knows what the phone has seen. */
  potential: z.string().nullish(),
  opop_stage: z.enum(OPOP_STAGES),
  cohort_year: z.number().nullable(),
  shop_state: z.enum(SHOP_STATES),
  is_verified: z.boolean(),
  last_visit: Visited,
  next_visit_on: z.string().nullable(),
  products_count: z.number(),
})
/** An entry of the register as a list shows it. */
export type RegisterRow = z.output<typeof RegisterRow>

export const ENTRIES_PER_PAGE = 25

/** Filters of the register, as the API names them; empty ones are left out. */
export type RegisterFilters = Readonly<{
  /** Only these, parted by commas. */
  ids: string
  q: string
  regency: string
  district: string
  mapping: string
  stage: string
  cohort: string
  state: string
  /** `true`, `false` or empty. */
  verified: string
  visited: string
}>

/** One page of the register of the territory, by name. Throws ApiError. */
export const listEntries = (
  filters: Partial<RegisterFilters>,
  page: number,
  limit = ENTRIES_PER_PAGE
) =>
  office.get(
    z.object({ pesantren: z.array(RegisterRow), count: z.number() }),
    "/officer/pesantren",
    { ...filters, limit, offset: (page - 1) * limit }
  )

const text = z.string().nullable()

const PATH = "/officer/pesantren"
const Reply = z.object({ pesantren: Entry })

/** An entry; null for one elsewhere. Actions name the locale. Throws ApiError. */
export const getEntry = async (
  id: string,
  locale?: Locale
): Promise<Entry | null> => {
  if (!/^[a-z]+_\w{1,60}$/.test(id)) return null
  const path = `${PATH}/${id}`
  const reply = await orNull(
    locale ? office.read(Reply, path, { locale }) : office.get(Reply, path)
  )
  return reply?.pesantren ?? null
}

/** Enters a pesantren; answers its id. Throws ApiError (`entry_similar` …). */
export const enterPesantren = async (
  body: unknown,
  call: OfficeCall
): Promise<string> => (await office.post(Reply, PATH, body, call)).pesantren.id

/** Changes an entry. Throws ApiError (`changed_meanwhile` …). */
export const editPesantren = (id: string, body: unknown, call: OfficeCall) =>
  office.post(z.unknown(), `${PATH}/${id}`, body, call)

/** Says that an entry is right as it stands. */
export const verifyEntry = (id: string, version: string, call: OfficeCall) =>
  office.post(z.unknown(), `${PATH}/${id}/verify`, { version }, call)

/** Says that an entry is another: lists and sums go on without it. */
export const markSame = (id: string, sameAs: string, call: OfficeCall) =>
  office.post(z.unknown(), `${PATH}/${id}/same`, { same_as: sameAs }, call)

/** Takes that back. */
export const unmarkSame = (id: string, call: OfficeCall) =>
  office.delete(z.unknown(), `${PATH}/${id}/same`, call)

/** Says that two entries are two; nobody is asked about them again. */
export const tellApart = (id: string, otherId: string, call: OfficeCall) =>
  office.post(
    z.unknown(),
    `${PATH}/${id}/different`,
    { other_id: otherId },
    call
  )

/** Moves a pesantren in the programme. */
export const changeStage = (id: string, body: unknown, call: OfficeCall) =>
  office.post(z.unknown(), `${PATH}/${id}/stage`, body, call)

/** The phone of an entry's contact, whole. That it was read is logged. */
export const readContact = async (
  id: string,
  token: OfficeCall
): Promise<string> => {
  const schema = z.object({ contact: z.object({ phone: text }) })
  const reply = await office.read(schema, `${PATH}/${id}/contact`, token)
  return reply.contact.phone ?? "–"
}

/** Closes a shop at once, or opens it again. */
export const decideShop = (
  id: string,
  act: "suspend" | "restore",
  reason: string,
  call: OfficeCall
) => office.post(z.unknown(), `/officer/shops/${id}/${act}`, { reason }, call)

const TimelineEvent = z.object({
  kind: z.enum([
    "visit",
    "intervention",
    "stage",
    "shop",
    "invitation",
    "register",
  ]),
  id: z.string(),
  at: z.string(),
  by: text,
  what: z.string(),
  from: text,
  text,
})
export type TimelineEvent = z.output<typeof TimelineEvent>

export const EVENTS_PER_PAGE = 30

/** What happened with a pesantren, newest first. */
export const listEvents = (id: string, page: number) =>
  office.get(
    z.object({ events: z.array(TimelineEvent), count: z.number() }),
    `${PATH}/${id}/timeline`,
    { limit: EVENTS_PER_PAGE, offset: (page - 1) * EVENTS_PER_PAGE }
  )
