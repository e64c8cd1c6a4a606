import { getTranslations } from "next-intl/server"
import { Notice } from "@/ui/notice"

const toCount = (raw: unknown): number =>
  typeof raw === "string" && /^\d{1,3}$/.test(raw) ? Number(raw) : 0

/** What was just done with several orders, or could not be. */
export const ListNotices = async ({
  processed,
  sent,
  failed,
}: Readonly<Record<"processed" | "sent" | "failed", unknown>>) => {
  const t = await getTranslations("sellerOrders.list")
  const counts = { processed: toCount(processed), sent: toCount(sent) }
  return (
    <div className="flex max-w-text flex-col gap-3 empty:hidden">
      {counts.processed > 0 ? (
        <Notice tone="success" live>
          {t("processed", { count: counts.processed })}
        </Notice>
      ) : null}
      {counts.sent > 0 ? (
        <Notice tone="success" live>
          {t("sent", { count: counts.sent })}
        </Notice>
      ) : null}
      {failed === "cetak" ? (
        <Notice tone="error" live title={t("unprinted.title")}>
          {t("unprinted.text")}
        </Notice>
      ) : null}
    </div>
  )
}
