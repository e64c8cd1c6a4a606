import { getLocale, getTranslations } from "next-intl/server"
import { applyPriceFile } from "@/actions/seller/apply-price-file"
import type { PriceImport } from "@/data/seller/price-stock"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { ButtonLink } from "@/ui/button"
import { FieldError } from "@/ui/field"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"

/** Rows that a phone shows; the file itself is the whole truth. */
const SHOWN = 200

/** What a file would change, row by row, before anything is changed. */
export const ImportPreview = async ({
  file,
}: Readonly<{ file: PriceImport }>) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.stock.import"),
    getTranslations("seller"),
  ])
  const { id, state, rows, changed, unchanged, errors } = file
  const wrong = rows.filter((row) => row.errors.length > 0)
  const changes = rows.filter((row) => row.price ?? row.stock)
  const isApplied = state === "applied"
  const counts = [
    t("changed", { count: changed }),
    t("unchanged", { count: unchanged }),
    t("errors", { count: errors }),
  ].filter(Boolean)
  return (
    <div className="flex max-w-text flex-col gap-4">
      <p className="font-semibold">{counts.join(" · ")}</p>
      {isApplied ? (
        <Notice tone="success" live>
          {t("applied")}
        </Notice>
      ) : null}
      {errors > 0 ? (
        <Notice tone="error" title={t("hasErrors")}>
          {t("hasErrorsText")}
        </Notice>
      ) : null}
      {wrong.length > 0 ? (
        <section aria-labelledby="salah">
          <h2 id="salah" className="pb-2 text-xl">
            {t("wrong")}
          </h2>
          <ul className="divide-y divide-line rounded-card border border-line bg-white">
            {wrong.slice(0, SHOWN).map((row) => (
              <li key={row.line} className="px-4 py-2">
                <p className="text-sm font-semibold">
                  {t("line", { line: row.line })}
                  {row.name ? ` · ${row.name}` : null}
                </p>
                {row.errors.map(({ field, message }) => (
                  <FieldError key={field + message} id={`${row.line}-${field}`}>
                    {message}
                  </FieldError>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {changes.length > 0 ? (
        <section aria-labelledby="berubah">
          <h2 id="berubah" className="pb-2 text-xl">
            {isApplied ? t("changesDone") : t("changes")}
          </h2>
          <ul className="divide-y divide-line rounded-card border border-line bg-white">
            {changes.slice(0, SHOWN).map((row) => (
              <Change key={row.line} row={row} />
            ))}
          </ul>
          {changes.length > SHOWN ? (
            <p className="pt-2 text-sm text-ink-soft">
              {t("more", { count: changes.length - SHOWN })}
            </p>
          ) : null}
        </section>
      ) : null}
      {changed === 0 && errors === 0 && !isApplied ? (
        <Notice>{t("none")}</Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {!isApplied && errors === 0 && changed > 0 ? (
          <ButtonForm
            action={applyPriceFile.bind(null, locale)}
            fields={{ import_id: id }}
            look="primary"
            size="normal"
            pendingText={seller("wait")}
          >
            {t("apply", { count: changed })}
          </ButtonForm>
        ) : null}
        <ButtonLink
          look="secondary"
          href={localPath(locale, "/penjual/harga-stok")}
        >
          {t("again")}
        </ButtonLink>
      </div>
    </div>
  )
}

const Change = async ({
  row,
}: Readonly<{ row: PriceImport["rows"][number] }>) => {
  const t = await getTranslations("sellerShop.stock")
  const { price, stock } = row
  const parts = [
    price && {
      label: t("price"),
      before: price.before === null ? "–" : formatRupiah(price.before),
      after: formatRupiah(price.after),
    },
    stock && {
      label: t("stock"),
      before: String(stock.before),
      after: String(stock.after),
    },
  ].filter((part) => part !== null)
  return (
    <li className="px-4 py-2">
      <p className="text-sm font-semibold">
        {row.name}
        {row.variant ? `, ${row.variant}` : null}
      </p>
      {parts.map(({ label, before, after }) => (
        <p key={label} className="text-sm tabular-nums">
          <span className="text-ink-soft">
            {label} {t("import.before")} <del>{before}</del>{" "}
            {t("import.after")}{" "}
          </span>
          <strong>{after}</strong>
        </p>
      ))}
      {row.warnings.map(({ field, message }) => (
        <p key={field} className="text-sm font-semibold text-turmeric-dark">
          {message}
        </p>
      ))}
    </li>
  )
}
