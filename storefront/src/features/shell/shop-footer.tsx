import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Weave } from "@/ui/weave"
import { ComplaintContact } from "./complaint-contact"

const GROUPS = [
  [
    "shop",
    [
      ["nav.catalog", "/cari"],
      ["nav.pesantren", "/pesantren"],
      ["nav.cart", "/keranjang"],
      ["footer.impact", "/dampak"],
    ],
  ],
  [
    "help",
    [
      ["footer.login", "/masuk"],
      ["footer.register", "/daftar"],
      ["nav.orders", "/akun/pesanan"],
      ["footer.sell", "/penjual"],
    ],
  ],
] as const

export const ShopFooter = async () => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("shell")])
  return (
    <footer className="mt-16 bg-sand pb-20 text-sm md:pb-0">
      <Weave className="text-indigo" />
      <div className="page grid gap-8 py-8 md:grid-cols-[2fr_1fr_1fr]">
        <div className="max-w-text">
          <p className="font-serif text-lg text-indigo">{t("brand")}</p>
          <p className="mt-2 text-ink-soft">{t("footer.about")}</p>
        </div>
        {GROUPS.map(([group, links]) => (
          <nav key={group} aria-labelledby={`footer-${group}`}>
            <p id={`footer-${group}`} className="font-bold">
              {t(`footer.${group}`)}
            </p>
            <ul>
              {links.map(([key, path]) => (
                <li key={path}>
                  <Link
                    href={localPath(locale, path)}
                    className="inline-flex min-h-11 items-center text-ink-soft no-underline hover:underline md:min-h-8"
                  >
                    {t(key)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <div className="page border-t border-line py-4">
        <ComplaintContact />
      </div>
      <p className="page border-t border-line py-4 text-xs text-ink-soft">
        {t("footer.data")}
      </p>
    </footer>
  )
}
