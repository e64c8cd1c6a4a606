import "server-only"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { getCustomer, type Customer } from "./customer"

/** The customer, or off to the login, which leads back to `path`. */
export async function requireCustomer(path: string): Promise<Customer> {
  const [customer, locale] = await Promise.all([getCustomer(), getLocale()])
  if (customer) return customer
  redirect(localPath(locale, `/masuk?lanjut=${encodeURIComponent(path)}`))
}
