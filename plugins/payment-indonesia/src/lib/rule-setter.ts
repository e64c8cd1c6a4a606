/** Who sets a rule, as the log keeps it, and why. */
export interface RuleSetter {
  by: {
    type: "officer" | "seller" | "admin" | "system"
    id: string | null
    /** As it was when it was done; names change. */
    name: string | null
  }
  reason: string | null
}
