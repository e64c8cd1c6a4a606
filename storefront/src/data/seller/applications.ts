import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import type { SavedPart } from "@/lib/application-steps"
import { TERMS_DOCUMENTS } from "@/lib/terms"
import { ApiError } from "../api-error"
import { api } from "../client"
import { Consent } from "../terms-schema"
import { asPerson } from "./call"
import { OfficeContact } from "./office"
import { JudgedRequirement } from "./papers"

const STATES = [
  "draft",
  "submitted",
  "under_review",
  "revision_requested",
  "approved",
  "rejected",
  "withdrawn",
] as const
export type ApplicationState = (typeof STATES)[number]

const Listed = z.object({
  id: z.string(),
  state: z.enum(STATES),
  name: z.string().nullable(),
  pesantren_id: z.string().nullable(),
  appeal_of: z.string().nullable(),
  submitted_at: z.string().nullable(),
  decided_at: z.string().nullable(),
  updated_at: z.string(),
  open_items: z.number(),
})

/** A case in the list of a person's own. */
export type ListedApplication = z.output<typeof Listed>

const Said = z.record(z.string(), z.unknown())

const Item = z.object({
  id: z.string(),
  path: z.string(),
  reason: z.string(),
  state: z.enum(["open", "answered", "accepted"]),
  answer: z.string().nullable(),
  before: z.unknown(),
  now: z.unknown(),
  is_changed: z.boolean(),
})

/** One thing that an officer asks to be put right. */

const Change = z.object({
  path: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})

const Application = z.object({
  id: z.string(),
  state: z.enum(STATES),
  version: z.number(),
  name: z.string().nullable(),
  pesantren: z
    .object({
      id: z.string(),
      name: z.string(),
      slug: z.string(),
      place: z.string(),
    })
    .nullable(),
  district: z.object({ id: z.string(), full_name: z.string() }).nullable(),
  data: z.object({
    identity: Said,
    profile: Said,
    address: Said,
    contact: Said,
    bank: Said,
  }),
  missing: z.array(
    z.object({ step: z.string(), path: z.string(), code: z.string() })
  ),
  requirements: z.array(JudgedRequirement),
  items: z.array(Item),
  changes: z.array(Change),
  warnings: z.array(z.object({ path: z.string(), message: z.string() })),
  consents: z.array(Consent),
  office: OfficeContact.nullable(),
  submissions: z.array(
    z.object({ round: z.number(), submitted_at: z.string() })
  ),
  reason: z.string().nullable(),
  submitted_at: z.string().nullable(),
  decided_at: z.string().nullable(),
  appeal_of: z.string().nullable(),
  appeal_id: z.string().nullable(),
  timeline: z.array(
    z.object({
      action: z.string(),
      at: z.string(),
      by: z.string(),
      reason: z.string().nullable(),
    })
  ),
  can: z.array(z.string()),
})

/** A case as its applicant sees it. */
export type Application = z.output<typeof Application>

const One = z.object({ application: Application })

/** The cases of the person who is logged in, newest first. Throws ApiError. */
export const listApplications = async (): Promise<ListedApplication[]> =>
  (
    await api.get(
      z.object({ applications: z.array(Listed) }),
      "/seller/applications",
      await asPerson()
    )
  ).applications

/** Null when there is no such case of this person. Throws ApiError. */
export async function getApplication(
  id: string,
  locale: Locale
): Promise<Application | null> {
  if (!/^[A-Za-z0-9_]{1,64}$/.test(id)) return null
  try {
    const path = `/seller/applications/${id}`
    return (await api.get(One, path, await asPerson({ locale }))).application
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** Begins a case, for an entry of the register or a new pesantren; answers its id. Throws ApiError. */
export const startApplication = async (
  pesantrenId: string | null,
  locale: Locale
): Promise<string> => {
  const body = { pesantren_id: pesantrenId }
  const options = await asPerson({ locale })
  const { application } = await api.post(
    One,
    "/seller/applications",
    body,
    options
  )
  return application.id
}

type Act = Readonly<{ id: string; locale: Locale }>

const act = async (
  { id, locale }: Act,
  path: string,
  body: unknown
): Promise<Application> =>
  (
    await api.post(
      One,
      `/seller/applications/${id}/${path}`,
      body,
      await asPerson({ locale })
    )
  ).application

/** Saves all of a step, typed over a version. Throws ApiError, `application_changed_meanwhile`. */
export const saveStep = (
  to: Act,
  part: SavedPart,
  body: Readonly<{ version: number; data: Record<string, unknown> }>
): Promise<Application> => act(to, `steps/${part}`, body)

export interface Submission {
  version: number
  terms_version: string | null
  consents: readonly string[]
  /** What is said about items of a revision, by their id. */
  answers: Readonly<Record<string, string>>
}

/** Hands a case in. Throws ApiError, `application_incomplete`, `terms_outdated`. */
export const submitCase = (to: Act, body: Submission): Promise<Application> =>
  act(to, "submit", body)

/** Takes a case back; another may be begun. Throws ApiError. */
export const withdrawCase = (to: Act): Promise<Application> =>
  act(to, "withdraw", {})

/** Appeals against a rejection: a new case that refers to it. Throws ApiError. */
export const appealCase = (to: Act, reason: string): Promise<Application> =>
  act(to, "appeal", { reason })

const Claimable = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  claim: z.enum(["free", "mine", "in_review", "taken"]),
})

/** An entry of the register, and whether one may apply for it. */
export type Claimable = z.output<typeof Claimable>

/** The shortest text that is worth a search of the register. */
export const MIN_CLAIM_SEARCH = 3

/** Entries of the register by name or kecamatan, at most ten. Throws ApiError. */
export async function searchClaimable(typed: string): Promise<Claimable[]> {
  const q = typed.replace(/\s+/g, " ").trim().slice(0, 100)
  if (q.length < MIN_CLAIM_SEARCH) return []
  const reply = await api.get(
    z.object({ pesantren: z.array(Claimable) }),
    "/seller/pesantren-search",
    await asPerson({ query: { q } })
  )
  return reply.pesantren
}

const Terms = z.object({
  terms_version: z.string().nullable(),
  documents: z.array(
    z.object({
      document: z.enum(TERMS_DOCUMENTS),
      version: z.string(),
      title: z.string(),
      body: z.string(),
    })
  ),
})

/** What applicants agree to now. */
export type Terms = z.output<typeof Terms>

/** The terms in force, in a language. Throws ApiError. */
export const getTerms = (locale: Locale): Promise<Terms> =>
  api.get(Terms, "/store/terms", { locale })

/** The documents of which the latest version is not agreed to yet. */
export const unagreed = (
  terms: Terms,
  { consents }: Application
): Terms["documents"] =>
  terms.documents.filter(
    ({ document, version }) =>
      !consents.some(
        (given) => given.document === document && given.version === version
      )
  )
