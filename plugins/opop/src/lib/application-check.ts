import {
  type ApplicationData,
  isSame,
  missingPaths,
  stepOf,
  valueAt,
} from "./application-data"
import type { Standing } from "./paper-rules"

export const PAPER_PREFIX = "paper:"

/** What stands at the path of a revision: a value, or the papers of a kind. */
export type ItemValue = { value?: unknown; papers?: string[] }

export type CheckedItem = {
  id: string
  path: string
  state: "open" | "answered" | "accepted"
  before: ItemValue | null
}

export type CurrentPaper = { id: string; kind: string }

/** Something that keeps a case from being handed in. */
export type MissingThing = {
  step: string
  path: string
  code:
    | "required"
    | "paper_missing"
    | "paper_refused"
    | "paper_expired"
    | "revision_open"
}

/** What stands now at the path of a revision. */
export function itemValue(
  path: string,
  data: ApplicationData,
  papers: readonly CurrentPaper[]
): ItemValue {
  if (!path.startsWith(PAPER_PREFIX)) return { value: valueAt(data, path) }
  const kind = path.slice(PAPER_PREFIX.length)
  return {
    papers: papers
      .filter((paper) => paper.kind === kind)
      .map(({ id }) => id)
      .toSorted(),
  }
}

/** Whether the applicant has changed what a revision was asked of. */
export const isItemChanged = (
  { path, before }: CheckedItem,
  data: ApplicationData,
  papers: readonly CurrentPaper[]
): boolean => {
  const now = itemValue(path, data, papers)
  return (
    !isSame(before?.value, now.value) || !isSame(before?.papers, now.papers)
  )
}

const PAPER_FAULTS: Partial<Record<Standing, MissingThing["code"]>> = {
  missing: "paper_missing",
  refused: "paper_refused",
  expired: "paper_expired",
}

export type CheckedCase = {
  data: ApplicationData
  requirements: readonly {
    kind: string
    is_required: boolean
    state: Standing
  }[]
  papers: readonly CurrentPaper[]
  items: readonly CheckedItem[]
  /** Items that the applicant answers in words. */
  answered: ReadonlySet<string>
}

/** All that keeps a case from being handed in, in the order of the steps. */
export function missingOf(found: CheckedCase): MissingThing[] {
  const { data, requirements, papers, items, answered } = found
  const fields = missingPaths(data).map((path): MissingThing => ({
    step: stepOf(path),
    path,
    code: "required",
  }))
  const scans = requirements.flatMap(
    ({ kind, is_required, state }): MissingThing[] => {
      const code = PAPER_FAULTS[state]
      return is_required && code
        ? [{ step: "papers", path: `${PAPER_PREFIX}${kind}`, code }]
        : []
    }
  )
  const known = new Set([...fields, ...scans].map(({ path }) => path))
  const open = items.flatMap((item): MissingThing[] => {
    const isLeft =
      item.state === "open" &&
      !known.has(item.path) &&
      !answered.has(item.id) &&
      !isItemChanged(item, data, papers)
    const step = item.path.startsWith(PAPER_PREFIX)
      ? "papers"
      : stepOf(item.path)
    return isLeft ? [{ step, path: item.path, code: "revision_open" }] : []
  })
  return [...fields, ...scans, ...open]
}
