import { Fault } from "./fault.mjs"

const UNREACHED = [
  ...["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EHOSTUNREACH"],
  ...["ENETUNREACH", "ENOENT"],
]
const UNKNOWN_HOST = ["ENOTFOUND", "EAI_AGAIN"]
/** Wrong password; no such user, or none that may come from here. */
const WRONG_LOGIN = ["28P01", "28000"]
const NO_DATABASE = "3D000"

/**
 * Why the database that DATABASE_URL names cannot be used, and what to do. Never
 * repeats the password.
 * @param {unknown} error what connecting to it threw
 * @param {string} url
 * @returns {Fault}
 */
export function databaseFault(error, url) {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address || !/^postgres(ql)?:$/.test(address.protocol)) {
    return new Fault(
      "DATABASE_URL is not the address of a PostgreSQL database.",
      "Write it as postgres://user:password@host:5432/name, or leave it out to use the embedded database."
    )
  }
  const { code, message } = readError(error)
  const where = address.host || "its socket"
  const name = address.pathname.slice(1)
  if (UNKNOWN_HOST.includes(code)) {
    return new Fault(
      `DATABASE_URL names a host that is not known: ${address.hostname} (${code}).`,
      "Correct the host, or check the network."
    )
  }
  if (UNREACHED.includes(code) || /timeout/i.test(message)) {
    return new Fault(
      `The database of DATABASE_URL does not answer at ${where}${code && ` (${code})`}.`,
      "Start it, or correct host and port; without DATABASE_URL the embedded database is used."
    )
  }
  // The driver says so by words alone when there is no password to send.
  if (WRONG_LOGIN.includes(code) || /^SASL/.test(message)) {
    return new Fault(
      `The database at ${where} does not let ${address.username || "this user"} in${code && ` (${code})`}.`,
      "Correct user and password in DATABASE_URL, or let this user in from here (pg_hba.conf)."
    )
  }
  if (code === NO_DATABASE) {
    return new Fault(
      `There is no database ${name} at ${where} (${code}).`,
      `Make an empty one (createdb ${name}), or correct its name in DATABASE_URL.`
    )
  }
  return new Fault(
    `The database of DATABASE_URL at ${where} cannot be used: ${message}.`,
    "Correct DATABASE_URL or the database, and start again."
  )
}

/** @param {unknown} error */
function readError(error) {
  if (!(error instanceof Error)) return { code: "", message: String(error) }
  const code = "code" in error ? String(error.code ?? "") : ""
  return { code, message: error.message.replace(/\.$/, "") }
}
