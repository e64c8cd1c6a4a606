import "server-only"
import { cookies } from "next/headers"
import { cookieOptions, secondsLeft } from "./session-cookie"

const TOKEN = "sid_officer"

/** Officers see numbers of persons: the backend ends their sessions after this. */
const SESSION_SECONDS = 10 * 3600

/** The officer's token for the backend; undefined for everybody else. */
export const officerToken = async (): Promise<string | undefined> =>
  (await cookies()).get(TOKEN)?.value

/** Logs in, for ten hours at most. Actions and route handlers only. */
export async function startOfficerSession(token: string): Promise<void> {
  const seconds = Math.min(secondsLeft(token), SESSION_SECONDS)
  const jar = await cookies()
  jar.set(TOKEN, token, cookieOptions(seconds))
}

/** Logs out; other sessions of the same browser stay as they are. */
export async function endOfficerSession(): Promise<void> {
  const jar = await cookies()
  jar.delete(TOKEN)
}
