import type { ParcelState } from "./parcel-state"

/** What a buyer is to do, or whom a purchase waits for; the most urgent first. */
const NEXT_STEPS = [
  "collect",
  "receive",
  "check",
  "returning",
  "ship",
  "process",
  "cancelled",
  "done",
] as const
export type NextStep = (typeof NEXT_STEPS)[number]

const STEP: Readonly<Record<ParcelState, NextStep | null>> = {
  // What to pay has its own place on the page.
  waiting_payment: null,
  to_process: "process",
  processing: "ship",
  shipped: "receive",
  delivered: "check",
  completed: "done",
  cancelled: "cancelled",
  return_requested: "returning",
  returning: "returning",
  returned: "done",
}

interface Parcel {
  state: ParcelState
  service: string
  /** ISO time by which its state has to end. */
  dueAt: string | null
}

export const stepOfParcel = ({ state, service }: Parcel): NextStep | null =>
  state === "shipped" && service === "pickup" ? "collect" : STEP[state]

/**
 * What comes next, for the parcels that it comes for, and when the first of
 * them is due. What is done is told only when nothing else is.
 */
export function nextSteps<Own extends Parcel>(
  parcels: readonly Own[]
): { step: NextStep; parcels: Own[]; dueAt: string | null }[] {
  const steps = NEXT_STEPS.map((step) => {
    const own = parcels.filter((parcel) => stepOfParcel(parcel) === step)
    const due = own.flatMap(({ dueAt }) => (dueAt ? [dueAt] : [])).toSorted()
    return { step, parcels: own, dueAt: due[0] ?? null }
  }).filter(({ parcels: own }) => own.length > 0)
  const open = steps.filter(({ step }) => step !== "done")
  return open.some(({ step }) => step !== "cancelled") ? open : steps
}
