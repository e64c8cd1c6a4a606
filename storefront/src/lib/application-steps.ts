/** The steps of an application, in order: its page and its part of the case. */
export const APPLICATION_STEPS = [
  { slug: "data", part: "identity" },
  { slug: "profil", part: "profile" },
  { slug: "alamat", part: "address" },
  { slug: "kontak", part: "contact" },
  { slug: "berkas", part: "papers" },
  { slug: "rekening", part: "bank" },
  { slug: "kirim", part: "submit" },
] as const

export type ApplicationStep = (typeof APPLICATION_STEPS)[number]
export type ApplicationPart = ApplicationStep["part"]

/** Parts that save fields; papers are sent one by one. */
export type SavedPart = Exclude<ApplicationPart, "papers" | "submit">

export const isSavedPart = (part: ApplicationPart): part is SavedPart =>
  part !== "papers" && part !== "submit"

/** The step of a page; null when there is none. */
export const findStep = (slug: string): ApplicationStep | null =>
  APPLICATION_STEPS.find((step) => step.slug === slug) ?? null

/** The address of a case, or of a step of it. */
export const applicationPath = (id: string, slug?: string): string =>
  `/penjual/pengajuan/${id}${slug ? `/${slug}` : ""}`

/** Where a person goes on after a step: the next one, at the end the case. */
export function pathAfter(id: string, { slug }: ApplicationStep): string {
  const index = APPLICATION_STEPS.findIndex((step) => step.slug === slug)
  return applicationPath(id, APPLICATION_STEPS[index + 1]?.slug)
}

/** Which part a path as `profile.story` or `paper:nib` belongs to. */
export function partOf(path: string): ApplicationPart {
  if (path.startsWith("paper:")) return "papers"
  const part = path.split(".")[0]
  return (
    APPLICATION_STEPS.find((step) => step.part === part)?.part ?? "identity"
  )
}

/** Fields whose control has another name than the field. */
const CONTROLS: Readonly<Record<string, string>> = {
  district_code: "district_q",
}

/** The id of the control of a path on its page: a field, or a paper's card. */
export function anchorOf(path: string): string {
  if (path.startsWith("paper:")) return path.replace(":", "-")
  const field = path.split(".")[1] ?? path
  return CONTROLS[field] ?? field
}

/** Where a person mends what stands at a path. */
export function mendPath(id: string, path: string): string {
  const part = partOf(path)
  const step = APPLICATION_STEPS.find((one) => one.part === part)
  return `${applicationPath(id, step?.slug)}#${anchorOf(path)}`
}

export type StepState = "done" | "missing" | "revision"

/**
 * How it stands with a part: something was sent back, something is missing, or
 * it is done. `open` are the paths of a revision not mended yet.
 */
export function stateOfPart(
  part: ApplicationPart,
  {
    missing,
    open,
  }: Readonly<{ missing: readonly string[]; open: readonly string[] }>
): StepState {
  const isIn = (path: string) => partOf(path) === part
  if (open.some(isIn)) return "revision"
  return missing.some(isIn) ? "missing" : "done"
}

/** Parts that are done, of those that a person fills in. */
export function progressOf(
  found: Readonly<{ missing: readonly string[]; open: readonly string[] }>
): { done: number; all: number } {
  const filled = APPLICATION_STEPS.filter(({ part }) => part !== "submit")
  return {
    done: filled.filter(({ part }) => stateOfPart(part, found) === "done")
      .length,
    all: filled.length,
  }
}
