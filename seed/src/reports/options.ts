import { z } from "@medusajs/framework/zod"

/** What to do with the read models of the reports. */
export type ReportOptions = z.output<typeof Options>

const Options = z.strictObject({
  act: z.enum(["status", "refresh", "migrate", "drop"]),
})

/** Reads the script's only argument, JSON. Throws on anything else. */
export const readReportOptions = (
  args: readonly string[] | undefined
): ReportOptions => Options.parse(JSON.parse(args?.[0] ?? "{}"))
