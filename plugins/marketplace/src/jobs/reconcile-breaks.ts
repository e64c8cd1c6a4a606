import { runReconciler } from "../reconcile/run-reconciler"

/**
 * Each minute: finds what a crash left half done, repairs it or hands it to an
 * officer. It looks at the rows themselves, so it is safe to run twice.
 */
export default runReconciler

export const config = {
  name: "reconcile-breaks",
  schedule: "* * * * *",
}
