import { getLocale } from "next-intl/server"
import { formatMonths } from "@/lib/date"
import type { MonthPeriod } from "@/lib/report-period"

/** Months in the page's language: `Januari 2026 – November 2026`. */
export const periodWords = async (
  period: Readonly<MonthPeriod>
): Promise<string> => formatMonths(period, await getLocale())
