import { createHmac, timingSafeEqual } from "node:crypto"

/** The query of a link to a private file. */
export type FileLink = {
  /** Second since 1970 at which it ends. */
  until: number
  mac: string
}

type Signed = { key: string; until: number; secret: string }

const macOf = ({ key, until, secret }: Signed): Buffer =>
  createHmac("sha256", secret).update(`private-file\n${until}\n${key}`).digest()

/** Signs a link to a private file that ends after some minutes. */
export function signFileLink({
  key,
  minutes,
  secret,
  now = Date.now(),
}: {
  key: string
  minutes: number
  secret: string
  now?: number
}): FileLink {
  const until = Math.floor(now / 1000) + minutes * 60
  return { until, mac: macOf({ key, until, secret }).toString("hex") }
}

/** Whether a link to a private file was signed by us and has not ended. */
export function isFileLinkValid({
  key,
  link,
  secret,
  now = Date.now(),
}: {
  key: string
  link: FileLink
  secret: string
  now?: number
}): boolean {
  const wanted = macOf({ key, until: link.until, secret })
  const given = Buffer.from(link.mac, "hex")
  return (
    given.length === wanted.length &&
    timingSafeEqual(given, wanted) &&
    link.until * 1000 > now
  )
}
