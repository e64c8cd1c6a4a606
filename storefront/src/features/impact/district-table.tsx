import { getLocale, getTranslations } from "next-intl/server"
import type { Impact } from "@/data/impact"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { periodWords } from "@/features/shared/period-words"

const NUMBER = "py-2 pl-3 text-right tabular-nums"

/** The kecamatan of the map in numbers, as far as they are told. */
export const DistrictTable = async ({
  districts,
  quarter,
}: Readonly<Pick<Impact, "districts" | "quarter">>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("impact.map"),
  ])
  const few = <span className="text-ink-soft">{t("few")}</span>
  return (
    <table className="w-full max-w-text border-collapse text-sm">
      <thead>
        <tr className="border-b border-line-strong align-bottom">
          <th scope="col" className="py-2 text-left">
            {t("district")}
          </th>
          <th scope="col" className={NUMBER}>
            {t("pesantren")}
          </th>
          {quarter ? (
            <th scope="col" className={NUMBER}>
              {t("turnover", { period: await periodWords(quarter) })}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {districts.map(({ code, name, pesantren, turnover }) => (
          <tr key={code}>
            <th scope="row" className="py-2 text-left font-semibold">
              {name}
            </th>
            <td className={NUMBER}>
              {pesantren === null ? few : formatNumber(pesantren, locale)}
            </td>
            {quarter ? (
              <td className={NUMBER}>
                {turnover === null ? "–" : formatRupiah(turnover)}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
