import { runReconciler } from "../reconcile/run-reconciler"

/** Once, when a process has started: what its predecessor left needs no minute. */
export default runReconciler

export const config = {
  name: "reconcile-at-start",
  schedule: { interval: 3000, numberOfExecutions: 1 },
}
