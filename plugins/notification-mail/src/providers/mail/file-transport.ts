import { randomBytes } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { createTransport, type SendMailOptions } from "nodemailer"

const composer = createTransport({ streamTransport: true, buffer: true })

/** `20261124T233306680Z-order-placed-1f3a.eml`: names sort by time. */
const fileName = (template: string, at: Date) => {
  const time = at.toISOString().replace(/[-:.]/g, "")
  const name = template.replace(/[^a-z0-9-]/gi, "")
  return `${time}-${name}-${randomBytes(2).toString("hex")}.eml`
}

/**
 * Writes a mail as one file that any mail program opens. It appears whole or
 * not at all; only the shop's own user can read it. Answers its name.
 */
export async function writeMail(
  dir: string,
  template: string,
  mail: SendMailOptions
): Promise<string> {
  const { message } = await composer.sendMail(mail)
  const name = fileName(template, new Date())
  const hidden = path.join(dir, `.${name}`)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await writeFile(hidden, message, { mode: 0o600 })
  await rename(hidden, path.join(dir, name))
  return name
}
