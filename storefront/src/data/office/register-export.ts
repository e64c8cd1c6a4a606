import "server-only"
import { toRegisterQuery, type RegisterChoice } from "@/lib/register-filters"
import { office, type OfficeCall } from "./client"

/** Some thousands of rows take a while. */
const TIMEOUT_MS = 60_000

/** The register of the territory as a file. That it was taken is logged. */
export const exportRegister = (
  choice: RegisterChoice,
  format: "csv" | "xlsx",
  call: OfficeCall
) => {
  const query = { ...toRegisterQuery(choice), format }
  const patient = { ...call, timeoutMs: TIMEOUT_MS }
  return office.file("/officer/register-export", patient, query)
}
