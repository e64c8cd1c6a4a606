import { z } from "zod"
import { CASE_STATES } from "@/lib/case-states"
import { PAPER_KINDS, PAPER_STATES } from "@/lib/paper-kinds"
import { Consent } from "../terms-schema"
import { LogEntry } from "./log"

/** Somebody of a case; the name is null for who has left. */
export const CasePerson = z.object({
  id: z.string(),
  name: z.string().nullable(),
})
export type CasePerson = z.output<typeof CasePerson>

const State = z.enum(CASE_STATES)

const Mark = z
  .object({
    id: z.string().nullable(),
    name: z.string().nullable(),
    at: z.string(),
  })
  .nullable()

const Item = z.object({
  id: z.string(),
  /** A field as `profile.story`, or `paper:nib`. */
  path: z.string(),
  reason: z.string(),
  state: z.enum(["open", "answered", "accepted"]),
  answer: z.string().nullable(),
  before: z.unknown(),
  now: z.unknown(),
  is_changed: z.boolean(),
  created_at: z.string(),
})
export type CaseItem = z.output<typeof Item>

const Requirement = z.object({
  kind: z.enum(PAPER_KINDS),
  alternatives: z.array(z.enum(PAPER_KINDS)),
  is_required: z.boolean(),
  state: z.enum(["missing", ...PAPER_STATES]),
  paper_id: z.string().nullable(),
})

/** An application as the office sees it: numbers of persons masked. */
export const Case = z.object({
  id: z.string(),
  state: State,
  name: z.string().nullable(),
  pesantren: z
    .object({ id: z.string(), name: z.string(), place: z.string() })
    .nullable(),
  district: z.object({ id: z.string(), full_name: z.string() }).nullable(),
  data: z.record(z.string(), z.record(z.string(), z.unknown())),
  missing: z.array(
    z.object({
      path: z.string(),
      code: z.enum([
        "required",
        "paper_missing",
        "paper_refused",
        "paper_expired",
        "revision_open",
      ]),
    })
  ),
  requirements: z.array(Requirement),
  items: z.array(Item),
  changes: z.array(
    z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })
  ),
  warnings: z.array(z.object({ path: z.string(), message: z.string() })),
  consents: z.array(Consent),
  first_submitted_at: z.string().nullable(),
  submitted_at: z.string().nullable(),
  reason: z.string().nullable(),
  appeal_of: z.string().nullable(),
  appeal_reason: z.string().nullish(),
  seller: CasePerson,
  assigned_to: CasePerson.nullable(),
  history: z.array(LogEntry),
  /** Entries of the register that it may be, where none was chosen. */
  matches: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      place: z.string(),
      why: z.enum(["nspp", "name", "similar"]),
    })
  ),
  four_eyes: z.boolean(),
  verified: Mark,
  decided: Mark,
  notes: z.array(
    z.object({
      id: z.string(),
      author: z.string().nullable(),
      text: z.string(),
      created_at: z.string(),
    })
  ),
  /** What the reader may do with it now. */
  can: z.array(z.string()),
})
export type Case = z.output<typeof Case>
