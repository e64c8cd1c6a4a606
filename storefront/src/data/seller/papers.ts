import "server-only"
import { z } from "zod"
import type { Upload } from "@/lib/form-file"
import { PAPER_KINDS, PAPER_STATES, STATEMENTS } from "@/lib/paper-kinds"
import type { PaperKind, Statement } from "@/lib/paper-kinds"
import { ApiError } from "../api-error"
import { api, type ApiFile } from "../client"
import { asPerson, asShop } from "./call"

export const Paper = z.object({
  id: z.string(),
  owner_type: z.enum(["application", "pesantren", "listing"]),
  owner_id: z.string(),
  kind: z.enum(PAPER_KINDS),
  statement: z.enum(STATEMENTS),
  exemption: z.string().nullable(),
  number: z.string().nullable(),
  valid_until: z.string().nullable(),
  state: z.enum(PAPER_STATES),
  reason: z.string().nullable(),
  has_file: z.boolean(),
})

/** A paper as its shop sees it. */
export type Paper = z.output<typeof Paper>

export const Requirement = z.object({
  kind: z.enum(PAPER_KINDS),
  alternatives: z.array(z.enum(PAPER_KINDS)).default([]),
  is_required: z.boolean(),
  exemptions: z
    .array(
      z.object({ code: z.string(), name: z.string(), name_en: z.string() })
    )
    .default([]),
  is_exempt: z.boolean().default(false),
  in_process_until: z.string().nullable(),
})

/** A paper that is asked for. */
export type Requirement = z.output<typeof Requirement>

export const JudgedRequirement = Requirement.extend({
  state: z.enum(["missing", ...PAPER_STATES]),
  paper_id: z.string().nullable(),
})

/** The same, and how it stands with it. */
export type JudgedRequirement = z.output<typeof JudgedRequirement>

/** What a paper is shown for. */
export type PaperOwner =
  | Readonly<{ type: "application" | "listing"; id: string }>
  | Readonly<{ type: "shop" }>

/** What is said of a paper that is sent. */
export type PaperBody = Readonly<{
  kind: PaperKind
  number: string | null
  valid_until: string | null
  /** Of goods only. */
  statement?: Statement
  exemption?: string | null
}> &
  Partial<Upload>

const UPLOAD_MS = 60_000
const Papers = z.object({ papers: z.array(Paper) })

const collection = (owner: PaperOwner): string => {
  if (owner.type === "shop") return "/seller/shop-papers"
  const folder = owner.type === "listing" ? "listings" : "applications"
  return `/seller/${folder}/${owner.id}/papers`
}

const optionsFor = ({ type }: PaperOwner, timeoutMs?: number) => {
  const options = timeoutMs === undefined ? {} : { timeoutMs }
  return type === "application" ? asPerson(options) : asShop(options)
}

/** The papers that something shows now, newest first. Throws ApiError. */
export const listPapers = async (owner: PaperOwner): Promise<Paper[]> =>
  (await api.get(Papers, collection(owner), await optionsFor(owner))).papers

/** Shows a paper, in the place of a former one of its kind. Throws ApiError. */
export const addPaper = async (
  owner: PaperOwner,
  body: PaperBody
): Promise<void> => {
  const options = await optionsFor(owner, UPLOAD_MS)
  await api.post(z.unknown(), collection(owner), body, options)
}

/** Where one paper is: those of a case are its applicant's, others the shop's. */
const folderOf = ({ type }: PaperOwner): string =>
  type === "application" ? "/seller/papers" : "/seller/shop-papers"

/** Takes a paper back. Throws ApiError, `paper_locked`. */
export const removePaper = async (
  owner: PaperOwner,
  id: string
): Promise<void> => {
  const options = await optionsFor(owner)
  await api.delete(z.unknown(), `${folderOf(owner)}/${id}`, options)
}

/** The file of a paper; null when there is none for this person. */
export async function readPaperFile(
  owner: PaperOwner,
  id: string
): Promise<ApiFile | null> {
  try {
    const options = await optionsFor(owner, UPLOAD_MS)
    return await api.file(`${folderOf(owner)}/${id}/file`, options)
  } catch (error) {
    if (error instanceof ApiError && !error.isUnreachable) return null
    throw error
  }
}
