import "server-only"
import { getLocale } from "next-intl/server"
import { notFound, redirect } from "next/navigation"
import { localPath } from "@/i18n/locales"
import type { Right } from "@/lib/office-rights"
import { getOfficer, may, type Officer } from "./officer"

/**
 * The officer who is logged in, or off to the office's login, which leads back
 * to `path`. A page that needs a right the officer lacks does not exist.
 */
export async function requireOfficer(
  path: string,
  right?: Right
): Promise<Officer> {
  const [officer, locale] = await Promise.all([getOfficer(), getLocale()])
  if (!officer)
    redirect(
      localPath(locale, `/dinas/masuk?lanjut=${encodeURIComponent(path)}`)
    )
  if (right && !may(officer, right)) notFound()
  return officer
}
