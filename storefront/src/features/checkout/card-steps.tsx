import { getTranslations } from "next-intl/server"

/** Paying by card, step by step. */
export const CardSteps = async () => {
  const t = await getTranslations("checkout.card")
  return (
    <section className="pt-4 text-sm" aria-labelledby="card-steps">
      <h3 id="card-steps" className="font-bold">
        {t("how")}
      </h3>
      <ol className="list-decimal space-y-1 pt-1 pl-5">
        <li>{t("steps.next")}</li>
        <li>{t("steps.bank")}</li>
        <li>{t("steps.taken")}</li>
      </ol>
    </section>
  )
}
