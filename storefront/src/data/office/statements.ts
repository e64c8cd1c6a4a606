import "server-only"
import { z } from "zod"
import type { Upload } from "@/lib/form-file"
import type { StatementMapping } from "@/lib/statement-mapping"
import { office, orNull, type OfficeCall } from "./client"

const Mapping = z.custom<StatementMapping>(
  (value) => typeof value === "object" && value !== null
)

/** Whose file it is: a bank's, or the acquirer's of the QRIS code. */
export const ACCOUNT_CHANNELS = ["transfer", "qris"] as const

const Choices = z.object({
  /** Whether the officer's office keeps these accounts. */
  keeps: z.boolean(),
  accounts: z.array(
    z.object({
      id: z.string(),
      bank: z.string(),
      number: z.string(),
      holder: z.string(),
      channel: z.enum(ACCOUNT_CHANNELS),
      retired_at: z.string().nullable(),
    })
  ),
  presets: z.array(
    z.object({ code: z.string(), name: z.string(), mapping: Mapping })
  ),
})
export type StatementChoices = z.output<typeof Choices>

const ACCOUNTS = "/officer/fund-accounts"

/** The accounts, and how the files of banks may be read. */
export const statementChoices = () => office.get(Choices, ACCOUNTS)

/** As {@link statementChoices}, for an action. */
export const readChoices = (call: OfficeCall) =>
  office.read(Choices, ACCOUNTS, call)

const Statements = z.object({
  statements: z.array(
    z.object({
      id: z.string(),
      filename: z.string(),
      imported_by: z.object({ name: z.string().nullable() }).nullable(),
      row_count: z.number(),
      new_count: z.number(),
      created_at: z.string(),
      mapping: Mapping,
    })
  ),
})
export type KeptStatement = z.output<typeof Statements>["statements"][number]

/** The last files of an account, newest first. */
export const listStatements = async (
  account: string
): Promise<readonly KeptStatement[]> => {
  const path = `${ACCOUNTS}/${account}/statements`
  return (await orNull(office.get(Statements, path)))?.statements ?? []
}

/** How the last file of an account was read; null when there was none. */
export const lastMapping = async (
  account: string,
  call: OfficeCall
): Promise<StatementMapping | null> => {
  const path = `${ACCOUNTS}/${account}/statements`
  const { statements } = await office.read(Statements, path, call)
  return statements[0]?.mapping ?? null
}

const Preview = z.object({
  rows: z.array(
    z.object({
      line: z.number(),
      booked_on: z.string(),
      amount: z.number(),
      description: z.string(),
    })
  ),
  faults: z.array(
    z.object({
      line: z.number(),
      code: z.enum([
        ...["date_unreadable", "amount_unreadable", "amount_missing"],
        "side_unreadable",
        ...["time_unreadable", "reference_unreadable", "reference_repeated"],
      ] as const),
      text: z.string(),
    })
  ),
  left_out: z.object({
    debits: z.number(),
    pending: z.number(),
    notes: z.number(),
  }),
  row_count: z.number(),
  new_count: z.number(),
  total: z.number(),
})
export type StatementPreview = z.output<typeof Preview>

type StatementFile = Upload & Readonly<{ mapping: StatementMapping }>

/** Reading and matching thousands of rows takes some seconds. */
const READ_MS = 60_000

/** What a file would bring; nothing is kept. Throws ApiError (`column_missing`, …). */
export const previewStatement = async (
  account: string,
  file: StatementFile,
  call: OfficeCall
): Promise<StatementPreview> => {
  const reply = z.object({ preview: Preview })
  const path = `${ACCOUNTS}/${account}/statement-previews`
  const patient = { ...call, timeoutMs: READ_MS }
  return (await office.post(reply, path, file, patient)).preview
}

const Imported = z.object({
  statement: z.object({
    row_count: z.number(),
    new_count: z.number(),
    matched: z.number(),
  }),
})

/** Keeps what a file brings and matches what is exact; safe to repeat. */
export const importStatement = async (
  account: string,
  file: StatementFile & Readonly<{ skip_faulty: boolean }>,
  call: OfficeCall
) => {
  const path = `${ACCOUNTS}/${account}/statements`
  const patient = { ...call, timeoutMs: READ_MS }
  return (await office.post(Imported, path, file, patient)).statement
}
