import { existsSync, readFileSync, readdirSync } from "node:fs"
import path from "node:path"
import { until } from "./poll.ts"

export interface Mail {
  to: string
  subject: string
  /** the plain text, decoded */
  text: string
}

/**
 * Waits for the newest mail to an address with some words in its subject: an
 * earlier one may be all that is there yet. Mails are `.eml` files in a folder.
 */
export async function mailTo(
  folder: string,
  address: string,
  subject: string
): Promise<Mail> {
  const { value } = await until(`"${subject}" to ${address}`, async () =>
    readMails(folder).find(
      (mail) => mail.to.includes(address) && mail.subject.includes(subject)
    )
  )
  return value
}

/** The mails of a folder, newest first. */
export function readMails(folder: string): Mail[] {
  if (!existsSync(folder)) return []
  return (
    readdirSync(folder)
      // One that is still being written begins with a dot.
      .filter((name) => name.endsWith(".eml") && !name.startsWith("."))
      .sort()
      .reverse()
      .map((name) => parseMail(readFileSync(path.join(folder, name), "utf8")))
  )
}

/** Reads the few parts of a mail that tests look at. */
export function parseMail(source: string): Mail {
  const { headers, body } = split(source)
  return {
    to: headers.get("to") ?? "",
    subject: decodeWords(headers.get("subject") ?? ""),
    text: textOf(headers, body),
  }
}

function split(source: string): { headers: Map<string, string>; body: string } {
  const [head = "", ...rest] = source.replaceAll("\r\n", "\n").split("\n\n")
  const headers = new Map<string, string>()
  for (const line of head.replace(/\n[ \t]+/g, " ").split("\n")) {
    const colon = line.indexOf(":")
    headers.set(
      line.slice(0, colon).toLowerCase(),
      line.slice(colon + 1).trim()
    )
  }
  return { headers, body: rest.join("\n\n") }
}

/** The first plain text, however deep it lies. */
function textOf(headers: Map<string, string>, body: string): string {
  const type = headers.get("content-type") ?? "text/plain"
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1]
  if (boundary === undefined) {
    return decodeBody(body, headers.get("content-transfer-encoding") ?? "")
  }
  const parts = body.split(`--${boundary}`).slice(1, -1)
  const inner = parts.map((part) => split(part.replace(/^\r?\n/, "")))
  const text =
    inner.find((part) =>
      part.headers.get("content-type")?.startsWith("text/plain")
    ) ?? inner[0]
  return text ? textOf(text.headers, text.body) : ""
}

function decodeBody(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64").toString("utf8")
    case "quoted-printable":
      return decodeQuoted(body.replace(/=\n/g, ""))
    default:
      return body
  }
}

const decodeQuoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16))
    ),
    "latin1"
  ).toString("utf8")

/** `=?UTF-8?Q?…?=` words of a header. */
const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(
      /=\?utf-8\?([qb])\?([^?]*)\?=/gi,
      (_, kind: string, word: string) =>
        kind.toLowerCase() === "b"
          ? Buffer.from(word, "base64").toString("utf8")
          : decodeQuoted(word.replaceAll("_", " "))
    )
