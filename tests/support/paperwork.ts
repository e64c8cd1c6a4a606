import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { APPLICATION_MODULE } from "@pasar-santri/opop/modules/application"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { PAPER_MODULE } from "@pasar-santri/opop/modules/paper"
import type { Backend } from "./integration.ts"
import { officeOf } from "./office.ts"
import { makePng } from "./papers.ts"
import { read } from "./store-api.ts"
import type { Answer, Api } from "./store-api.ts"

const Paper = z.object({ id: z.string(), state: z.string() }).loose()

/** A number of a NIB. */
export const NIB = "1234567890123"

/** The paper of an answer. @throws when it is none */
export const paperOf = (answer: Answer) =>
  read(z.object({ paper: Paper }), answer).paper

/** The papers of a list. @throws when the answer is none */
export const papersOf = (answer: Answer) =>
  read(z.object({ papers: z.array(Paper) }), answer).papers

/** Where a file that is kept apart lies, by the key in its paper's row. */
export const fileOf = (key: string) =>
  path.join(path.dirname(process.env["FILES_DIR"] ?? ""), "private", key)

type CaseState =
  | "draft"
  | "submitted"
  | "under_review"
  | "revision_requested"
  | "approved"
  | "rejected"

/** Cases that papers are handed in for, and what is stored of the papers. */
export function paperworkOf(backend: Backend) {
  const { container } = backend
  const office = officeOf(backend)
  const papers = () => container().resolve(PAPER_MODULE)
  const cases = () => container().resolve(APPLICATION_MODULE)

  /** A NIB as a photo, unless told otherwise. */
  const add = (api: Api, caseId: string, body: Record<string, unknown> = {}) =>
    api.post(`/seller/applications/${caseId}/papers`, {
      kind: "nib",
      number: NIB,
      filename: "nib.png",
      content_base64: makePng(),
      ...body,
    })

  return {
    ...{ office, papers, add },
    /** The case of a new applicant in Gunungguruh. */
    startCase: async (more: { pesantren_id?: string } = {}) => {
      const seller = await office.seller()
      const { id } = await cases().createApplications({
        seller_id: seller.id,
        district_code: "32.02.27",
        data: { identity: {}, profile: {}, address: {}, contact: {}, bank: {} },
        ...more,
      })
      const setState = (state: CaseState, decided_at: Date | null = null) =>
        cases().updateApplications({ id, state, decided_at })
      return { id, seller, setState }
    },
    /** As `add`, and the new paper's id. @throws when it is refused */
    added: async (api: Api, caseId: string, body = {}) =>
      paperOf(await add(api, caseId, body)).id,
    rowOf: (id: string) => papers().retrievePaper(id),
    /** What the log says of a paper or a rule, in order. */
    logOf: async (id: string) =>
      (
        await container()
          .resolve(AUDIT_MODULE)
          .listAuditEntries({ entity_id: id }, { order: { id: "ASC" } })
      ).map(({ action, actor_id }) => ({ action, actor_id })),
  }
}
