import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoCase } from "./case-model"
import type { Officer, Seller } from "./cast"
import type { Once } from "./log"

/** One application while it is played. */
export interface Play {
  container: MedusaContainer
  /** Of the case. */
  id: string
  once: Once
  demoCase: DemoCase
  seller: Seller
  checks: Officer
  decides: Officer
  /** Null when the pesantren is in no register. */
  pesantren_id: string | null
  /** What applicants agree to now. */
  termsVersion: string
}
