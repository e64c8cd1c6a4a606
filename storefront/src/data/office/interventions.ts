import "server-only"
import { z } from "zod"
import { INTERVENTION_KINDS } from "@/lib/register-words"
import { office, orNull, type OfficeCall } from "./client"

const text = z.string().nullable()

const Intervention = z.object({
  id: z.string(),
  kind: z.enum(INTERVENTION_KINDS),
  title: z.string(),
  /** Day, as `2026-11-24`. */
  held_on: z.string(),
  giver: text,
  /** Whole rupiah. */
  value: z.number(),
  participants: z.number().nullable(),
  before: text,
  after: text,
  outcome: text,
  next_check_on: text,
  attachments: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mime_type: z.string(),
      bytes: z.number(),
    })
  ),
  /** The entry that replaces this one. */
  corrected_by: text,
  /** The day it shares with so many other pesantren. */
  group: z.object({ id: z.string(), others: z.number() }).nullable(),
  officer: z.object({ name: text }),
  is_draft: z.boolean(),
})
/** Help that a pesantren got. */
export type Intervention = z.output<typeof Intervention>

/** All that a page shows at once: a pesantren gets help some times a year. */
const ALL = 100

/** What help a pesantren got, newest first, the corrected entries too. */
export const listInterventions = async (
  pesantrenId: string
): Promise<Intervention[]> => {
  const schema = z.object({ interventions: z.array(Intervention) })
  const path = `/officer/pesantren/${pesantrenId}/interventions`
  return (await office.get(schema, path, { limit: ALL })).interventions
}

/** Writes help down; a mentor's is a draft until it is confirmed. */
export const recordIntervention = (
  pesantrenId: string,
  body: unknown,
  call: OfficeCall
) =>
  office.post(
    z.unknown(),
    `/officer/pesantren/${pesantrenId}/interventions`,
    body,
    { timeoutMs: 60_000, ...call }
  )

const Group = z.object({
  group_id: z.string(),
  interventions: z.array(
    Intervention.extend({
      pesantren: z.object({
        id: z.string(),
        name: z.string(),
        /** "Kec., Kab./Kota, Provinsi" */
        place: z.string(),
      }),
    })
  ),
  /** How many more pesantren, in other territories. */
  elsewhere: z.number(),
})
/** Help that several pesantren got together. */
export type InterventionGroup = z.output<typeof Group>

/** What several pesantren got together; null when none is in the territory. */
export const getInterventionGroup = async (
  id: string
): Promise<InterventionGroup | null> =>
  /^[a-z]+_\w{1,60}$/.test(id)
    ? orNull(office.get(Group, "/officer/interventions", { group_id: id }))
    : null

/** Writes help for several pesantren down, all or none; answers what they share. */
export const recordGroupIntervention = async (
  body: unknown,
  call: OfficeCall
): Promise<string> => {
  const options = { timeoutMs: 60_000, ...call }
  const reply = await office.post(
    Group,
    "/officer/interventions",
    body,
    options
  )
  return reply.group_id
}

/** Makes a mentor's draft count. */
export const confirmIntervention = (id: string, call: OfficeCall) =>
  office.post(z.unknown(), `/officer/interventions/${id}/confirm`, {}, call)

/** A paper of an intervention. */
export const attachmentFile = (
  intervention: string,
  attachment: string,
  call: OfficeCall
) =>
  office.file(
    `/officer/interventions/${intervention}/attachments/${attachment}`,
    { timeoutMs: 15_000, ...call }
  )
