import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  type Attempt,
  BREAK_KINDS,
  type BreakKind,
  type BreakState,
  type Finding,
  stateAfter,
} from "../lib/breaks"
import { toldOf } from "../lib/told-of"
import { BREAK_MODULE } from "../modules/break"
import type { LiveBreak } from "../modules/break/service"
import { areasOfBreak } from "../queries/breaks/areas-of-break"
import { findBreak, findBreaks } from "../queries/breaks/find-breaks"
import { BREAK_EVENTS } from "../workflows/events"
import { REPAIRS } from "./repairs"

const PAGE = 100

/** How many breaks came to each state in one pass. */
export type Reconciled = Readonly<Partial<Record<BreakState, number>>>

interface Pass {
  container: MedusaContainer
  /** Rows written after this may still be worked on. */
  before: Date
}

/** Its end in the log is not asked: the finding stays findable (see `CHECKOUT_UNFINISHED`). */
const isFindableFor = (kind: BreakKind) => kind === "checkout_unfinished"

async function attempt(
  { container, before }: Pass,
  kind: BreakKind,
  finding: Finding
): Promise<Attempt> {
  const { facts, ...about } = finding
  const input = { ...about, kind, before: before.toISOString() }
  try {
    return await REPAIRS[kind](container, input, facts)
  } catch (fault) {
    return { end: "failed", tried: kind, result: toldOf(fault) }
  }
}

/** Works on one break, and writes down what came of it. */
async function work(
  pass: Pass,
  kind: BreakKind,
  { row, finding }: { row: LiveBreak; finding: Finding }
): Promise<BreakState | null> {
  const { container, before } = pass
  const breaks = container.resolve(BREAK_MODULE)
  if (!(await breaks.beginRepair(row.id))) return null
  const made = await attempt(pass, kind, finding)
  const { subject } = finding
  const isStillThere =
    !isFindableFor(kind) &&
    (await findBreak(container, { kind, before, subject })) !== null
  const { tried, result } = made
  const state = stateAfter(made, { attempts: row.attempts + 1, isStillThere })
  await breaks.settleRepair(row.id, { state, tried, result })
  if (state === "given_to_officer")
    await tell(container, { id: row.id, kind, order_id: finding.order_id })
  const line = `break.${state} ${row.id} kind=${kind} subject=${subject} tried=${tried} result=${result}`
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
  if (state === "repaired") logger.info(line)
  else logger.warn(line)
  return state
}

async function tell(
  container: MedusaContainer,
  {
    id,
    kind,
    order_id,
  }: { id: string; kind: BreakKind } & Pick<Finding, "order_id">
): Promise<void> {
  const areas = await areasOfBreak(container, order_id)
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: BREAK_EVENTS.given, data: { id, kind, areas } })
}

/** Finds, keeps and repairs all breaks of one kind; closes those that are gone. */
async function reconcileKind(
  pass: Pass,
  kind: BreakKind
): Promise<BreakState[]> {
  const { container, before } = pass
  const breaks = container.resolve(BREAK_MODULE)
  const began = await breaks.now()
  const states: BreakState[] = []
  let after = ""
  for (;;) {
    const page = { kind, before, after, limit: PAGE }
    const findings = await findBreaks(container, page)
    const rows = await breaks.noteFindings(kind, findings)
    const rowOf = new Map(rows.map((row) => [row.subject, row]))
    for (const finding of findings) {
      const row = rowOf.get(finding.subject)
      const state = row ? await work(pass, kind, { row, finding }) : null
      if (state) states.push(state)
    }
    after = findings.at(-1)?.subject ?? after
    if (findings.length < PAGE) break
  }
  const closed = await breaks.closeUnseen(kind, began)
  return [...states, ...Array<BreakState>(closed).fill("closed")]
}

/**
 * One pass over all that can be half done. A kind whose search fails is told
 * and comes again next time; the others go on. Safe to run twice: what is
 * repaired is not found, and each repair looks again under its locks.
 */
export async function reconcile(pass: Pass): Promise<Reconciled> {
  const counts: Partial<Record<BreakState, number>> = {}
  for (const kind of BREAK_KINDS)
    try {
      for (const state of await reconcileKind(pass, kind))
        counts[state] = (counts[state] ?? 0) + 1
    } catch (fault) {
      pass.container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`break.not_searched kind=${kind}: ${toldOf(fault)}`)
    }
  return counts
}
