import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  addPaperWorkflow,
  saveApplicationStepWorkflow,
} from "@pasar-santri/opop/workflows"
import type { PaperKind } from "@pasar-santri/opop/lib/papers"
import { readRows } from "../../lib/query"
import { paperOf } from "../../data/papers"
import type { Play } from "./play"
import { sayings } from "./claimant"
import { paperPhoto } from "./paper-picture"

/** What every application shows. */
const ASKED: readonly PaperKind[] = ["nib", "nspp", "ktp", "bank_book"]

const Row = z.object({ version: z.number() })

/** The version that the next change of a case has to name. */
export async function versionOf(
  container: MedusaContainer,
  id: string
): Promise<number> {
  const [row] = await readRows(container, {
    ...{ entity: "application", fields: ["version"], filters: { id } },
    row: Row,
  })
  if (!row) throw new Error(`The case ${id} is gone.`)
  return row.version
}

type Said = ReturnType<typeof sayings>

async function save(
  { container, id, seller, demoCase }: Play,
  steps: readonly (keyof Said)[]
): Promise<void> {
  const said = sayings(demoCase.who)
  let version = await versionOf(container, id)
  for (const step of steps) {
    await saveApplicationStepWorkflow(container).run({
      input: { id, by: seller, version, step, values: said[step] },
    })
    version += 1
  }
}

const Paper = z.object({ kind: z.string() })

/** The number that a paper of a case bears. */
function numberOf(kind: PaperKind, { who }: Play["demoCase"]): string {
  const said = sayings(who)
  const numbers: Partial<Record<PaperKind, string>> = {
    nib: said.identity.nib,
    nspp: said.identity.nspp,
    ktp: said.identity.responsible_nik,
    bank_book: said.bank.number,
    halal: paperOf("halal", who, { leaf: "A1", serial: 1 }).number,
  }
  const number = numbers[kind]
  if (!number) throw new Error(`The demo knows no number of a ${kind}.`)
  return number
}

/** Shows papers for a case; what cannot be read is shown so. */
export async function showPapers(
  { container, id, seller, demoCase }: Play,
  kinds: readonly PaperKind[]
): Promise<void> {
  for (const kind of kinds)
    await addPaperWorkflow(container).run({
      input: {
        ...{ by: seller, owner_type: "application", owner_id: id },
        said: {
          ...{ kind, statement: "certificate", exemption: null },
          number: numberOf(kind, demoCase),
          valid_until: null,
        },
        upload: await paperPhoto(kind, { isBlurred: kind === "halal" }),
      },
    })
}

/** Says all that is asked, and shows the papers that are not there yet. */
export async function fillCase(play: Play): Promise<void> {
  await save(play, ["identity", "profile", "address", "contact", "bank"])
  const shown = await readRows(play.container, {
    entity: "paper",
    fields: ["kind"],
    filters: { owner_id: play.id },
    row: Paper,
  })
  const wanted = [...ASKED, ...(play.demoCase.more ?? [])]
  await showPapers(
    play,
    wanted.filter((kind) => !shown.some((paper) => paper.kind === kind))
  )
}

/** An application that somebody began on the way home, and left. */
export async function beginDraft(play: Play): Promise<void> {
  await save(play, ["identity", "profile"])
  await showPapers(play, ["nib"])
}
