import type { PaperKind } from "@pasar-santri/opop/lib/papers"
import type { Claimant } from "./claimant"

/** What happens to a case, in this order; each leaves a line in the log. */
export type Act =
  | { act: "submit" | "start_review" | "verify" | "approve" | "withdraw" }
  | { act: "assign" }
  | { act: "note"; text: string }
  | { act: "accept"; kind: PaperKind }
  | { act: "refuse"; kind: PaperKind; reason: string }
  | { act: "revise"; items: { path: string; reason: string }[]; note: string }
  | { act: "answer"; kinds: PaperKind[]; text: string }
  | { act: "reject" | "appeal"; reason: string }
  | { act: "suspend"; reason: string }

/** The life of one application. Shops without one were approved on paper before. */
export interface DemoCase {
  /** Of the pesantren; of one that is in no register a name of its own. */
  slug: string
  who: Claimant
  isInRegister: boolean
  /** Came by a link of the office, and owns the shop before it is open. */
  isInvited?: boolean
  /** Accounts of who checks and who decides. */
  office: { checks: string; decides: string }
  /** Papers shown beside those that are asked for. */
  more?: PaperKind[]
  acts: Act[]
}

/** Who checks and who decides, by where it is. */
export const SUKABUMI = { checks: "verifikator", decides: "kepala" }
export const BOGOR = { checks: "verifikator.bogor", decides: "kepala.bogor" }

/** An act that needs no words. */
export const act = (
  name: "submit" | "start_review" | "verify" | "approve"
): Act => ({ act: name })
